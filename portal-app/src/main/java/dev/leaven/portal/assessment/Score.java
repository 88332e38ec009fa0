package dev.leaven.portal.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gate lets through of one figure. */
public sealed interface Score {

    /**
     * A figure that may be seen.
     *
     * @param mean 1 to 5; for a banded figure the edge of the band
     * @param band whether the exact mean is held back, because few people answered and nearly alike
     * @param n answers or respondents behind it
     * @param deviation standard deviation, or null when it is not given
     * @param distribution how often 1 to 5 was answered; empty when it is not given
     * @param dontKnow how often nobody could say; null when it is not given
     */
    record Shown(
            double mean,
            Band band,
            int n,
            @Nullable Double deviation,
            List<Integer> distribution,
            @Nullable Integer dontKnow)
            implements Score {

        public Shown {
            distribution = List.copyOf(distribution);
        }
    }

    /** Whether a mean is exact or only a bound. */
    enum Band {
        EXACT,
        /** The mean is this or lower. */
        OR_LOWER,
        /** The mean is this or higher. */
        OR_HIGHER
    }

    /** Fewer answers than the threshold. */
    record TooFew(int threshold) implements Score {}

    /** Enough answers, but showing them would give a smaller group away. */
    record ProtectsOthers() implements Score {}

    /** This perspective is not asked about it. */
    record NotAsked() implements Score {}

    /** Asked, and nobody answered on the scale. */
    record NoAnswer() implements Score {}
}
