package dev.leaven.portal.communication.internal;

/**
 * What a message says, in one language.
 *
 * @param brief the same for channels with little room
 */
public record Letter(String subject, String body, String brief) {

    /** Nothing: it may hold a personal link. */
    @Override
    public String toString() {
        return "letter";
    }
}
