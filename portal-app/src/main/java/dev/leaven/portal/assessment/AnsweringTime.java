package dev.leaven.portal.assessment;

/** How long learners take. */
public final class AnsweringTime {

    private static final double SECONDS_A_STATEMENT = 8;

    private AnsweringTime() {}

    /** Whole minutes, rounded up. */
    public static int minutes(int statements) {
        return (int) Math.ceil(statements * SECONDS_A_STATEMENT / 60);
    }
}
