package dev.leaven.portal.validation.app;

import org.jspecify.annotations.Nullable;

/**
 * For whom somebody decides about a plan: for themselves, or as the deputy of another.
 *
 * @param own whether it is their own decision, not another's
 * @param deputy name of whom the decision can be passed on to; null where there is nobody, or it is not theirs to pass on
 * @param minuted what the minutes say that was decided, as long as it was neither confirmed nor decided otherwise
 */
public record Seat(
        Standing standing,
        boolean own,
        @Nullable String deputy,
        @Nullable MinutedDecision minuted) {}
