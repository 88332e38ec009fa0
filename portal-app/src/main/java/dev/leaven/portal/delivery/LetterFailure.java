package dev.leaven.portal.delivery;

import java.util.Locale;

/**
 * Somebody whom a letter did not reach.
 *
 * @param reason why, the last part of a translation key; empty where nobody said
 * @param detail the other side's own words, or empty
 */
public record LetterFailure(String name, String channel, LetterState state, String reason, String detail) {

    /** The translation key of the reason. */
    public String reasonKey() {
        return "message.reason." + (reason.isEmpty() ? "rejected.other" : reason.toLowerCase(Locale.ROOT));
    }
}
