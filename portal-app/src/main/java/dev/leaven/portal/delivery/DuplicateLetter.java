package dev.leaven.portal.delivery;

/** A letter of this purpose, topic, person, channel and occurrence was handed over before. Whoever repeats their work may take it for done. */
public final class DuplicateLetter extends RuntimeException {

    DuplicateLetter(Throwable cause) {
        super("This letter was handed over before", cause);
    }
}
