package dev.leaven.portal.identity.app;

import java.util.Locale;

/** An organisation that can't be made so. */
public final class OrganisationRefused extends RuntimeException {

    private final Reason reason;

    public OrganisationRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public enum Reason {
        NAME_TAKEN,
        /** Somebody signs in with the first administrator's address already. */
        ADDRESS_TAKEN
    }

    public Reason reason() {
        return reason;
    }

    /** The translation key of what to do. */
    public String messageKey() {
        return "operator.organisations." + reason.name().toLowerCase(Locale.ROOT);
    }
}
