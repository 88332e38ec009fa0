package dev.leaven.portal.cycle;

import java.util.List;

/** Something cannot be done with a cycle now. Carries a translation key that says why. */
public class CycleRefused extends RuntimeException {

    private final String reason;
    private final transient List<Object> arguments;

    public CycleRefused(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = List.of(arguments);
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
