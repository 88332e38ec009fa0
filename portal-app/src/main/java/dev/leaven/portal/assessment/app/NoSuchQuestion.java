package dev.leaven.portal.assessment.app;

/** The form does not ask this, or does not take this answer to it. */
public final class NoSuchQuestion extends RuntimeException {

    public NoSuchQuestion() {
        super("No such question");
    }
}
