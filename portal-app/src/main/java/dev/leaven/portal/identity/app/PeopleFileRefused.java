package dev.leaven.portal.identity.app;

import java.util.Locale;

/** A file that is no list of people. */
public final class PeopleFileRefused extends RuntimeException {

    private final Reason reason;

    public PeopleFileRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public enum Reason {
        TOO_LARGE,
        /** No text with columns, a workbook perhaps. */
        NO_TABLE,
        /** No column is headed as one of names. */
        NO_NAMES,
        /** Nothing stands below the head. */
        EMPTY
    }

    public Reason reason() {
        return reason;
    }

    /** The translation key of what to do. */
    public String messageKey() {
        return "import.refused." + reason.name().toLowerCase(Locale.ROOT);
    }
}
