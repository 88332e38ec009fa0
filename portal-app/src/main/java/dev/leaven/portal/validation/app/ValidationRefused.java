package dev.leaven.portal.validation.app;

import java.util.List;

/** Something can't be done with a round, a version or a decision now. Carries a translation key that says why. */
public class ValidationRefused extends RuntimeException {

    private final String field;
    private final String reason;
    private final transient List<Object> arguments;

    public ValidationRefused(String reason, Object... arguments) {
        this("", reason, List.of(arguments));
    }

    /** @param field where it stands on the page; empty where it is about no field */
    public ValidationRefused(String field, String reason, List<Object> arguments) {
        super(reason);
        this.field = field;
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
    }

    public final String field() {
        return field;
    }

    /** A translation key. */
    public final String reason() {
        return reason;
    }

    /** Of its text. */
    public final List<Object> arguments() {
        return arguments;
    }
}
