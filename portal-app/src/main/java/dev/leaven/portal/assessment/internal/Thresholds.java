package dev.leaven.portal.assessment.internal;

/**
 * How many answers a group needs. Fixed at launch; never lower than the pack's own.
 *
 * @param forScores answers before a score is shown, at least 5
 * @param forDistributions answers before the spread over the answers is shown, at least 10
 */
public record Thresholds(int forScores, int forDistributions) {

    public static final int LEAST_FOR_SCORES = 5;
    public static final int LEAST_FOR_DISTRIBUTIONS = 10;

    public Thresholds {
        if (forScores < LEAST_FOR_SCORES || forDistributions < LEAST_FOR_DISTRIBUTIONS) {
            throw new IllegalArgumentException("Thresholds can be raised, never lowered");
        }
    }

    /** Thresholds with the least for scores raised; distributions never need fewer than scores. */
    public static Thresholds raisedTo(int forScores) {
        return new Thresholds(forScores, Math.max(LEAST_FOR_DISTRIBUTIONS, forScores));
    }
}
