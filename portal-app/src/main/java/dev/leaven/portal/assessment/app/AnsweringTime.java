package dev.leaven.portal.assessment.app;

import dev.leaven.portal.catalog.Pack;

/** How long answering takes, in whole minutes, rounded up. */
public final class AnsweringTime {

    private static final int SECONDS_A_STATEMENT = 8;
    /** With five levels to weigh and a note to write. */
    private static final int SECONDS_A_SHEETS_QUESTION = 30;

    private static final int MINUTE = 60;

    private AnsweringTime() {}

    /** A learner's, for so many statements. */
    public static int minutes(int statements) {
        return Math.ceilDiv(statements * SECONDS_A_STATEMENT, MINUTE);
    }

    /** That of the perspective which is asked most: one invitation goes to all experts. */
    public static int ofExperts(Pack pack) {
        int most = pack.perspectives().stream()
                .mapToInt(perspective -> pack.expertQuestions(perspective.id()).stream()
                        .mapToInt(section -> section.questions().size())
                        .sum())
                .max()
                .orElse(0);
        return Math.ceilDiv(most * SECONDS_A_SHEETS_QUESTION, MINUTE);
    }
}
