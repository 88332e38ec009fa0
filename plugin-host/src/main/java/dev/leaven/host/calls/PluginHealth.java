package dev.leaven.host.calls;

import java.time.Instant;
import java.util.Optional;

/**
 * How a plugin fares on this node, since it was last started.
 *
 * @param calls begun
 * @param failures among them: threw, overran, or gave an invalid answer
 * @param lastError class and first line, without personal data as far as the host can tell; up to 300 characters
 * @param restingUntil set while {@link State#DEGRADED}; after it a single call tries
 * @param leakedThreads threads of its that should have ended and have not: with more than four it is not called
 */
public record PluginHealth(
        State state,
        long calls,
        long failures,
        Optional<String> lastError,
        Optional<Instant> restingUntil,
        int leakedThreads) {

    public static PluginHealth failed(String error, int leakedThreads) {
        return new PluginHealth(State.FAILED, 0, 0, Optional.of(error), Optional.empty(), leakedThreads);
    }

    /** What a plugin is doing. */
    public enum State {
        STARTED,
        /** Failed several times in a row, and rests. */
        DEGRADED,
        STOPPED,
        /** Did not start. */
        FAILED
    }
}
