package dev.leaven.portal.validation.app;

import java.time.Instant;

/**
 * What became of a remark.
 *
 * @param text which change, or why not
 * @param by the name of that day
 */
public record RemarkAnswer(Outcome outcome, String text, String by, Instant at) {

    /** Stored by name. */
    public enum Outcome {
        ADOPTED,
        PARTLY,
        NOT_ADOPTED
    }
}
