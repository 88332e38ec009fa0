package dev.leaven.portal.identity.app;

import java.util.Locale;

/** A password that is no protection. */
public final class PasswordRefused extends RuntimeException {

    private final Reason reason;

    public PasswordRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public enum Reason {
        SHORT,
        LONG,
        /** The same few characters, or the address or name of whoever it is for. */
        EASY
    }

    public Reason reason() {
        return reason;
    }

    /** The translation key of what to choose instead; its argument is {@link NewPassword#SHORTEST}. */
    public String messageKey() {
        return "password.refused." + reason.name().toLowerCase(Locale.ROOT);
    }
}
