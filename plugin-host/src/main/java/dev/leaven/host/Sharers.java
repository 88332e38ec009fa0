package dev.leaven.host;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The threads of a plugin that calculate for long, and so share what it has of a processor then. */
final class Sharers {

    /** Longer than any of them pauses. */
    private static final long RECENTLY = Duration.ofSeconds(2).toNanos();

    private final Map<Pace, Long> turns = new ConcurrentHashMap<>();

    /** How many had a turn recently, this one with them. */
    int with(Pace pace) {
        var now = System.nanoTime();
        turns.put(pace, now);
        turns.values().removeIf(turn -> now - turn > RECENTLY);
        return turns.size();
    }
}
