package dev.leaven.portal.insight.app;

/** What became of a score between two measurements. Says nothing about why. */
public sealed interface Change {

    /**
     * With the interval that holds the true difference in 95 of 100 such comparisons.
     *
     * @param difference now minus then, from −4 to 4
     * @param low the interval's lower end
     * @param high the interval's upper end
     */
    record Interval(double difference, double low, double high) implements Change {

        /** An interval that holds 0 tells no direction. */
        public Way way() {
            return low > 0 ? Way.UP : high < 0 ? Way.DOWN : Way.SAME;
        }
    }

    /** Which way it went, where the figures carry no more. */
    record Direction(Way way, Reason why) implements Change {}

    /** Nothing can be said. */
    record Unknown(Reason why) implements Change {}

    /** Where it went. */
    enum Way {
        UP,
        DOWN,
        /** With an interval: no clear change. Without: about the same. */
        SAME
    }

    /** Why there is less than an interval. */
    enum Reason {
        /** Under 30 answers, then or now. */
        FEW_ANSWERS,
        /** How far answers lie apart was not published. */
        NO_SPREAD,
        /** Only bounds of the means may be seen, and they lie too close together. */
        BOUNDS,
        /** At least one of the two scores is hidden. */
        HIDDEN,
        /** Not the same questions in the same version. */
        OTHER_QUESTIONS,
        /** Not asked or not answered, then or now. */
        NOTHING
    }
}
