package dev.leaven.portal.delivery;

import dev.leaven.portal.delivery.app.LetterStatus;
import java.util.Locale;

/**
 * Somebody whom an invitation did not reach.
 *
 * @param reason why, as {@link LetterStatus#reason()}
 * @param detail the other side's own words, or empty
 */
public record LetterFailure(String name, String channel, LetterState state, String reason, String detail) {

    /** The translation key of the reason. */
    public String reasonKey() {
        return "message.reason." + (reason.isEmpty() ? "rejected.other" : reason.toLowerCase(Locale.ROOT));
    }
}
