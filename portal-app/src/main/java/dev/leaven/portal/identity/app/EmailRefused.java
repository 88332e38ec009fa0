package dev.leaven.portal.identity.app;

import java.util.Locale;

/** An e-mail address that can't be noted for somebody. */
public final class EmailRefused extends RuntimeException {

    private final Reason reason;

    public EmailRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public enum Reason {
        NOT_AN_ADDRESS,
        /** Somebody else in the same organisation has it. */
        TAKEN,
        /** This person signs in, and nobody could with this one. */
        NOT_TO_SIGN_IN,
        /** This person signs in, and needs one. */
        NEEDED
    }

    public Reason reason() {
        return reason;
    }

    /** The translation key of what to type instead. */
    public String messageKey() {
        return "email." + reason.name().toLowerCase(Locale.ROOT);
    }
}
