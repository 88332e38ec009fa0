package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.portal.plugins.operator.NodeHealth;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes how plugins fare on this one: what changed, and every ten seconds everything, so that they see that
 * this node is still there. A call costs nothing here; its numbers go along with the next round.
 */
@Component
public class HealthReport {

    /** Who told nothing for so long is gone: several rounds, since a busy database may delay one. */
    public static final Duration GONE = Duration.ofSeconds(40);

    /** Who is gone for so long is forgotten. */
    public static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private static final Duration AT_LEAST = Duration.ofSeconds(10);

    private final InstallationPlatformSql installations;
    private final PluginHealthPlatformSql sql;
    private final LocalHealth here;
    private final Clock clock;
    private Map<String, NodeHealth> told = Map.of();
    private @Nullable Instant everything;

    HealthReport(InstallationPlatformSql installations, PluginHealthPlatformSql sql, LocalHealth here, Clock clock) {
        this.installations = installations;
        this.sql = sql;
        this.here = here;
        this.clock = clock;
    }

    synchronized void tell() {
        var now = clock.instant();
        boolean all = everything == null
                || Duration.between(everything, now).abs().compareTo(AT_LEAST)
                        >= 0; // also where the clock was set back
        Map<String, NodeHealth> health = installations.wanted().stream()
                .filter(DesiredPlugin::running)
                .collect(Collectors.toMap(DesiredPlugin::pluginId, here::of));
        health.forEach((id, one) -> {
            if (all || !one.equals(told.get(id))) {
                sql.tell(id, one, now);
            }
        });
        told.keySet().stream().filter(id -> !health.containsKey(id)).forEach(id -> sql.forget(here.node(), id));
        if (all) {
            sql.sweep(now.minus(FORGOTTEN));
            everything = now;
        }
        told = health;
    }

    /** This node ends. */
    synchronized void end() {
        sql.forget(here.node());
        told = Map.of();
        everything = null;
    }
}
