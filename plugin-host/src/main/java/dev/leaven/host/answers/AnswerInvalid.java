package dev.leaven.host.answers;

import java.util.Optional;

/** A plugin answered something that can't be. */
public final class AnswerInvalid extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String PREFIX = "invalid answer: ";

    private final String what;

    /** @param what about it, in a few words without anything of the plugin's */
    public AnswerInvalid(String what) {
        super(what, null, false, false);
        this.what = what;
    }

    /** As the operator reads it. */
    public String told() {
        return PREFIX + what;
    }

    /** What is invalid, where an error is told as {@link #told} says it. */
    public static Optional<String> what(String error) {
        return error.startsWith(PREFIX) ? Optional.of(error.substring(PREFIX.length())) : Optional.empty();
    }

    public static void unless(boolean sensible, String what) {
        if (!sensible) {
            throw new AnswerInvalid(what);
        }
    }
}
