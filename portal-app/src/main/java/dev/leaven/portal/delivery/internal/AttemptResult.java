package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.LetterState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a letter after an attempt.
 *
 * @param counts whether it was an attempt at the letter, and not at a channel that does not work
 * @param reason why; null where there is nothing to explain
 * @param retryAt for {@link LetterState#WAITING} only
 */
record AttemptResult(
        LetterState state,
        boolean counts,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String reference,
        @Nullable Instant retryAt) {

    static AttemptResult arrived(LetterState state, @Nullable String reference) {
        return new AttemptResult(state, true, null, null, reference, null);
    }

    static AttemptResult over(LetterState state, String reason, @Nullable String detail) {
        return new AttemptResult(state, true, reason, detail, null, null);
    }

    static AttemptResult again(boolean counts, String reason, @Nullable String detail, Instant retryAt) {
        return new AttemptResult(LetterState.WAITING, counts, reason, detail, null, retryAt);
    }
}
