package dev.leaven.portal.validation.app;

/** There is no such round, version or stakeholder here, or it is another organisation's: the answer is the same. */
public final class NoSuchRound extends RuntimeException {

    public NoSuchRound() {
        super("No such round");
    }
}
