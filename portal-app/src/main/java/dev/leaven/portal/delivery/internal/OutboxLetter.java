package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as the outbox keeps it.
 *
 * @param person null for a test to an address that belongs to nobody here
 * @param sender who asked for it
 * @param round how often this person is asked over this channel, from 1
 * @param address of a test, while it is under way
 * @param attempts how often the channel was called, the present time included
 */
public record OutboxLetter(
        LetterId id,
        String channel,
        Purpose purpose,
        @Nullable CampaignId campaign,
        @Nullable PersonId person,
        @Nullable PersonId sender,
        int round,
        String language,
        @Nullable String address,
        LetterState state,
        int attempts,
        Instant createdAt) {

    /** The key only: the rest is personal. */
    @Override
    public String toString() {
        return "message " + id;
    }
}
