package dev.leaven.portal.assessment.app;

/** The questionnaire does not ask this question, or the question does not take this answer. */
public final class NoSuchQuestion extends RuntimeException {

    public NoSuchQuestion() {
        super("No such question");
    }
}
