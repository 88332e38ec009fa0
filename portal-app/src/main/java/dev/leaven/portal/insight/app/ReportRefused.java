package dev.leaven.portal.insight.app;

import java.util.List;

/** What was typed into a report was not saved. Carries a translation key that says why. */
public final class ReportRefused extends RuntimeException {

    /** Somebody else has changed the report since it was read. */
    public static final String STALE = "report.refused.stale";

    private final String field;
    private final String reason;
    private final transient List<Object> arguments;

    /** @param field that it is about; empty for the report as a whole */
    public ReportRefused(String field, String reason, Object... arguments) {
        super(reason);
        this.field = field;
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public String field() {
        return field;
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
