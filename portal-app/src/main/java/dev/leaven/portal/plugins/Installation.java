package dev.leaven.portal.plugins;

import dev.leaven.host.PluginHealth;
import dev.leaven.host.PluginReview;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An installed plugin, and how it fares on this node.
 *
 * @param jar the version that should run
 * @param previous the version to roll back to
 * @param wanted whether it should run
 * @param runs the version that runs here
 * @param health here; empty where nobody tried to start it
 * @param trouble why the version that should run does not; empty where it does, or was not tried yet
 * @param changes how often it was changed, for what {@link Installations} changes
 */
public record Installation(
        PluginReview jar,
        Optional<PluginReview> previous,
        boolean wanted,
        Optional<String> runs,
        Optional<PluginHealth> health,
        List<RefusalReason> trouble,
        Instant changedAt,
        int changes) {

    /** What an operator sees first. */
    public enum State {
        RUNNING,
        /** Failed several times in a row, and is left alone for a while. */
        RESTING,
        /** The new version does not start here, so the one before it runs on. */
        OLD_VERSION,
        /** Should run here, and does not. */
        FAILED,
        /** Not tried yet. */
        STARTING,
        OFF
    }

    public Installation {
        trouble = List.copyOf(trouble);
    }

    public String id() {
        return jar.id();
    }

    public State state() {
        if (!wanted) {
            return State.OFF;
        }
        if (runs.isEmpty()) {
            return trouble.isEmpty() ? State.STARTING : State.FAILED;
        }
        if (!trouble.isEmpty()) {
            return State.OLD_VERSION;
        }
        return health.filter(facts -> facts.state() == PluginHealth.State.DEGRADED)
                .map(_ -> State.RESTING)
                .orElse(State.RUNNING);
    }
}
