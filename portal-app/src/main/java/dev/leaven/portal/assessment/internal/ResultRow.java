package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.tenancy.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published figure.
 *
 * @param hidden why there is no figure, or null when there is one; a hidden row holds no numbers
 * @param n answers or respondents behind it
 * @param mean 1 to 5; null without answers
 * @param counts how often each answer from 1 to 5 was given; zeros where that has no meaning
 * @param alpha reliability of the outcome scale, else null
 */
public record ResultRow(
        String perspective,
        UnitId unit,
        ResultSubject subject,
        Suppression.@Nullable Reason hidden,
        int n,
        @Nullable Double mean,
        @Nullable Double deviation,
        List<Integer> counts,
        int dontKnow,
        int notApplicable,
        @Nullable Double alpha) {

    static final List<Integer> NO_COUNTS = List.of(0, 0, 0, 0, 0);

    /** The row that stands where figures must not. */
    ResultRow hiddenBecause(Suppression.Reason reason) {
        return new ResultRow(perspective, unit, subject, reason, 0, null, null, NO_COUNTS, 0, 0, null);
    }

    /** With few answers, here or in a unit that this row gives away, spread and "do not know" would tell too much. */
    ResultRow withoutSpread() {
        return new ResultRow(perspective, unit, subject, null, n, mean, null, NO_COUNTS, 0, 0, alpha);
    }
}
