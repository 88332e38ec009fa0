package dev.leaven.portal.demo.internal;

import java.time.Instant;

/**
 * A letter that somebody would have got.
 *
 * @param id counts up from the portal's start
 * @param to the address that it was sent to, whatever the letter itself says
 * @param text its plain words; may hold a personal link
 */
public record CaughtLetter(long id, String to, String subject, Instant at, String text) {

    /** The key only. */
    @Override
    public String toString() {
        return "letter " + id;
    }
}
