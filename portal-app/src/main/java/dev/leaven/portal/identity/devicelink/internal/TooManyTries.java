package dev.leaven.portal.identity.devicelink.internal;

import java.time.Duration;

/** Somebody tried something too often, and has to wait. */
public final class TooManyTries extends RuntimeException {

    private final Duration patience;

    TooManyTries(Duration patience) {
        super("Too many tries");
        this.patience = patience;
    }

    /** Until it is worth trying again. */
    public Duration patience() {
        return patience;
    }
}
