package dev.leaven.portal.delivery;

/**
 * A letter with the same purpose, topic, person, channel and occurrence was handed over before. A caller that repeats its
 * work may take it for done.
 */
public final class DuplicateLetter extends RuntimeException {

    DuplicateLetter(Throwable cause) {
        super("This letter was handed over before", cause);
    }
}
