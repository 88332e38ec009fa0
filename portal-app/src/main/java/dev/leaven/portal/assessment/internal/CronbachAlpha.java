package dev.leaven.portal.assessment.internal;

import java.util.Optional;

/**
 * Cronbach's alpha over complete answers: k/(k−1) · (1 − Σ item variances / variance of the sum). Cronbach, L.J.
 * (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16(3).
 */
final class CronbachAlpha {

    /** Below this many complete answers alpha says too little. */
    static final int LEAST_COMPLETE = 30;

    private final ScoreTally[] items;
    private final ScoreTally total = new ScoreTally();

    CronbachAlpha(int items) {
        this.items = new ScoreTally[items];
        for (int i = 0; i < items; i++) {
            this.items[i] = new ScoreTally();
        }
    }

    /** One person's answers to all items. */
    void add(int[] scores) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            items[i].add((double) scores[i]);
            sum += scores[i];
        }
        total.add(sum);
    }

    /** Between minus infinity and 1; empty below {@link #LEAST_COMPLETE} or when everybody answers alike. */
    Optional<Double> value() {
        double spread = variance(total);
        if (total.n() < LEAST_COMPLETE || items.length < 2 || spread == 0) {
            return Optional.empty();
        }
        double ofItems = 0;
        for (ScoreTally item : items) {
            ofItems += variance(item);
        }
        double k = items.length;
        return Optional.of(k / (k - 1) * (1 - ofItems / spread));
    }

    private static double variance(ScoreTally tally) {
        Double deviation = tally.deviation();
        return deviation == null ? 0 : deviation * deviation;
    }
}
