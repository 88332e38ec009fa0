package dev.leaven.portal.delivery;

import dev.leaven.portal.identity.PersonId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a module hands over to be brought to one person. It holds no words, no link and no address: those are looked up when it
 * goes out. Of the same purpose, topic, person, channel and occurrence there is one letter at most.
 *
 * @param topic what it is about: a key of the sender's, such as that of a campaign
 * @param from who asked for it; null where nobody did
 * @param channel the id of a {@link LetterChannel}
 * @param occurrence counts what this person is told of this kind over this channel, from 1; work done twice uses the same number
 */
public record Letter(
        Purpose purpose,
        long topic,
        PersonId to,
        @Nullable PersonId from,
        String channel,
        Locale language,
        int occurrence) {

    /** What it is for, and not to whom. */
    @Override
    public String toString() {
        return "letter " + purpose.name();
    }
}
