package dev.leaven.portal.identity.app;

import java.util.Locale;

/** Somebody can't get an account so, or not yet. */
public final class JoiningRefused extends RuntimeException {

    private final Reason reason;

    public JoiningRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public enum Reason {
        /** Nobody noted an e-mail address to sign in with. */
        NO_ADDRESS,
        /** Somebody signs in with that address already. */
        ADDRESS_TAKEN,
        /** The link was used, replaced, or is too old. */
        LINK_OVER
    }

    public Reason reason() {
        return reason;
    }

    /** The translation key of what to do. */
    public String messageKey() {
        return "joining.refused." + reason.name().toLowerCase(Locale.ROOT);
    }
}
