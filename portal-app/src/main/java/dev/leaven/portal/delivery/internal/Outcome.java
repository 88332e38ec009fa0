package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.MessageState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a message after an attempt.
 *
 * @param counts whether it was an attempt at the message, and not at a channel that does not work
 * @param reason why; null where there is nothing to explain
 * @param retryAt for {@link MessageState#WAITING} only
 */
record Outcome(
        MessageState state,
        boolean counts,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String reference,
        @Nullable Instant retryAt) {

    static Outcome arrived(MessageState state, @Nullable String reference) {
        return new Outcome(state, true, null, null, reference, null);
    }

    static Outcome over(MessageState state, String reason, @Nullable String detail) {
        return new Outcome(state, true, reason, detail, null, null);
    }

    static Outcome again(boolean counts, String reason, @Nullable String detail, Instant retryAt) {
        return new Outcome(MessageState.WAITING, counts, reason, detail, null, retryAt);
    }
}
