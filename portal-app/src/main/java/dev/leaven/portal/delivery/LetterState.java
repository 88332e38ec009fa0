package dev.leaven.portal.delivery;

import java.util.Locale;

/** How far a letter is. */
public enum LetterState {
    /** In the outbox: for the first time, or for another attempt. */
    WAITING,
    /** The other side took it on; a report may follow. */
    ACCEPTED,
    /** It is with the person. */
    DELIVERED,
    /** It will never arrive this way. */
    REJECTED,
    /** Given up, until somebody puts it back. */
    DEAD,
    /** No longer of use by the time it would have gone out. */
    WITHDRAWN;

    /** The translation key of its name. */
    public String messageKey() {
        return "message.state." + name().toLowerCase(Locale.ROOT);
    }
}
