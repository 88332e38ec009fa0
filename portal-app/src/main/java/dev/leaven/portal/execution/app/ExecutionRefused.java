package dev.leaven.portal.execution.app;

import java.util.List;

/** Something can't be said or done about an action. Carries a translation key that says why. */
public final class ExecutionRefused extends RuntimeException {

    private final String reason;
    private final transient List<Object> arguments;

    public ExecutionRefused(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** A translation key. */
    public String reason() {
        return reason;
    }

    /** Of its text. */
    public List<Object> arguments() {
        return arguments;
    }
}
