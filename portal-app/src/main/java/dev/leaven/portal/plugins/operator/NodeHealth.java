package dev.leaven.portal.plugins.operator;

import dev.leaven.host.calls.PluginHealth;
import java.time.Instant;
import java.util.Optional;

/**
 * How a plugin fares on one node, since it was last started there.
 *
 * @param node its name, for people
 * @param version that runs there; empty where none does
 * @param lastError class and first line, up to 300 characters; comes from the plugin, so show it as text
 * @param restingUntil set while {@link Installation.State#RESTING}; after it a single call tries
 * @param leakedThreads threads of its that should have ended and have not
 */
public record NodeHealth(
        String node,
        Installation.State state,
        Optional<String> version,
        long calls,
        long failures,
        Optional<String> lastError,
        Optional<Instant> restingUntil,
        int leakedThreads) {

    /** The same of a node that has not been heard from. */
    public NodeHealth gone() {
        return new NodeHealth(
                node, Installation.State.GONE, version, calls, failures, lastError, restingUntil, leakedThreads);
    }

    /** Whether it was heard from lately. */
    public boolean isLiving() {
        return state != Installation.State.GONE;
    }

    public static NodeHealth of(
            String node, Installation.State state, Optional<String> version, Optional<PluginHealth> health) {
        return new NodeHealth(
                node,
                state,
                version,
                health.map(PluginHealth::calls).orElse(0L),
                health.map(PluginHealth::failures).orElse(0L),
                health.flatMap(PluginHealth::lastError),
                health.flatMap(PluginHealth::restingUntil),
                health.map(PluginHealth::leakedThreads).orElse(0));
    }
}
