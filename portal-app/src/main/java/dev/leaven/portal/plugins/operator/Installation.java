package dev.leaven.portal.plugins.operator;

import dev.leaven.host.calls.PluginHealth;
import dev.leaven.host.review.PluginReview;
import dev.leaven.portal.plugins.RefusalReason;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An installed plugin, and how it fares: on this node, and on the others.
 *
 * @param jar the version that should run
 * @param previous the version to roll back to
 * @param wanted whether it should run
 * @param runs the version that runs here
 * @param health here; empty where nobody tried to start it
 * @param trouble why the version that should run does not; empty where it does, or was not tried yet
 * @param nodes every node that it should run on, this one first, and those that are {@link State#GONE} for some minutes more;
 *     empty where it should not run
 * @param changes how often it was changed, for what {@link Installations} changes
 */
public record Installation(
        PluginReview jar,
        Optional<PluginReview> previous,
        boolean wanted,
        Optional<String> runs,
        Optional<PluginHealth> health,
        List<RefusalReason> trouble,
        List<NodeHealth> nodes,
        Instant changedAt,
        int changes) {

    /** What an operator sees first; from what is fine to what needs a look most. */
    public enum State {
        OFF,
        /** Of another node, which has not been heard from: what runs there is not known, most likely nothing. */
        GONE,
        RUNNING,
        /** Not tried yet. */
        STARTING,
        /** Threads of it should have ended and have not: they calculate or wait on, until the next restart at most. */
        OVERRUN,
        /** Failed several times in a row, and is left alone for a while. */
        RESTING,
        /** The new version does not start, so the one before it runs on. */
        OLD_VERSION,
        /** Should run, and does not. */
        FAILED;

        /**
         * On one node.
         *
         * @param trouble whether the version that should run was tried, and does not
         */
        public static State of(boolean wanted, Optional<String> runs, boolean trouble, Optional<PluginHealth> health) {
            if (!wanted) {
                return OFF;
            }
            if (runs.isEmpty()) {
                return trouble ? FAILED : STARTING;
            }
            if (trouble) {
                return OLD_VERSION;
            }
            return health.map(State::of).orElse(RUNNING);
        }

        /** As a node told it, whose version may know other states than this one. */
        public static State told(String name) {
            return Stream.of(values())
                    .filter(state -> state.name().equals(name))
                    .findFirst()
                    .orElse(RUNNING);
        }

        private static State of(PluginHealth health) {
            if (health.state() == PluginHealth.State.DEGRADED) {
                return RESTING;
            }
            return health.leakedThreads() > 0 ? OVERRUN : RUNNING;
        }
    }

    public Installation {
        trouble = List.copyOf(trouble);
        nodes = List.copyOf(nodes);
    }

    public String id() {
        return jar.id();
    }

    /** On this node. */
    public State state() {
        return State.of(wanted, runs, !trouble.isEmpty(), health);
    }

    /** Those of its nodes that were heard from lately. */
    public List<NodeHealth> living() {
        return nodes.stream().filter(NodeHealth::isLiving).toList();
    }

    /** On the living node where it fares worst. */
    public State worst() {
        return Stream.concat(Stream.of(state()), living().stream().map(NodeHealth::state))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
