package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.identity.PersonId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the outbox keeps it.
 *
 * @param attempts how often the channel was called, the present time included
 */
public record OutboxLetter(LetterId id, Content content, LetterState state, int attempts, Instant createdAt) {

    /** What is to be brought, and how. */
    public sealed interface Content {

        Purpose purpose();

        String channel();

        Locale language();

        @Nullable
        PersonId from();
    }

    /** A letter of some module's to somebody of the organisation. */
    public record HandedOver(Letter letter) implements Content {

        @Override
        public Purpose purpose() {
            return letter.purpose();
        }

        @Override
        public String channel() {
            return letter.channel();
        }

        @Override
        public Locale language() {
            return letter.language();
        }

        @Override
        public @Nullable PersonId from() {
            return letter.from();
        }
    }

    /**
     * A message that tries a channel out.
     *
     * @param address as somebody typed it, while the message is under way; null for a broadcast
     */
    public record ChannelTest(
            String channel,
            Locale language,
            @Nullable PersonId from,
            @Nullable String address) implements Content {

        static final Purpose PURPOSE = new Purpose("TEST");

        @Override
        public Purpose purpose() {
            return PURPOSE;
        }

        /** The channel only: the rest is personal. */
        @Override
        public String toString() {
            return "test of " + channel;
        }
    }

    public String channel() {
        return content.channel();
    }

    /** The key only: the rest is personal. */
    @Override
    public String toString() {
        return "letter " + id;
    }
}
