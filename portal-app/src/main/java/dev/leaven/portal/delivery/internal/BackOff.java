package dev.leaven.portal.delivery.internal;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait between attempts: doubled each time, and shifted by chance, so that many letters that failed together
 * do not come back together.
 */
final class BackOff {

    static final int MOST_ATTEMPTS = 8;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final double JITTER = 0.25;

    private final RandomGenerator random;

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * After this attempt.
     *
     * @param attempt from 1
     */
    Duration after(int attempt) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempt - 1, 20));
        return shifted(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    }

    /** While a channel rests or does not run, and says no time. */
    Duration pause() {
        return shifted(PAUSE);
    }

    private Duration shifted(Duration wait) {
        double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
        return Duration.ofMillis(Math.round(wait.toMillis() * factor));
    }
}
