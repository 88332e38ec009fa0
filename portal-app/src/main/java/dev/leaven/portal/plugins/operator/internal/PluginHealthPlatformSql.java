package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.portal.plugins.operator.Installation.State;
import dev.leaven.portal.plugins.operator.NodeHealth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What nodes tell one another of their plugins. */
@Repository
public class PluginHealthPlatformSql {

    private final JdbcClient jdbc;

    PluginHealthPlatformSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By plugin, then by node: what other nodes than this one told.
     *
     * @param since who told nothing since then is left out
     * @param living who told nothing since then is gone
     */
    public Map<String, List<NodeHealth>> elsewhere(String here, Instant since, Instant living) {
        var all = new LinkedHashMap<String, List<NodeHealth>>();
        jdbc.sql("select * from plugin_health where node <> :here and seen_at >= :since order by plugin_id, node")
                .param("here", here)
                .param("since", utc(since))
                .query(row -> {
                    var told = health(row);
                    var seen = row.getObject("seen_at", LocalDateTime.class);
                    all.computeIfAbsent(row.getString("plugin_id"), _ -> new ArrayList<>())
                            .add(seen.isBefore(utc(living)) ? told.gone() : told);
                });
        return all;
    }

    public void tell(String pluginId, NodeHealth health, Instant now) {
        jdbc.sql("""
                        insert into plugin_health (node, plugin_id, state, version, calls, failures, last_error,
                            resting_until, leaked_threads, seen_at)
                        values (:node, :plugin, :state, :version, :calls, :failures, :error, :resting, :threads, :now)
                        on duplicate key update state = values(state), version = values(version),
                            calls = values(calls), failures = values(failures), last_error = values(last_error),
                            resting_until = values(resting_until), leaked_threads = values(leaked_threads),
                            seen_at = values(seen_at)""")
                .param("node", health.node())
                .param("plugin", pluginId)
                .param("state", health.state().name())
                .param("version", health.version().orElse(null))
                .param("calls", health.calls())
                .param("failures", health.failures())
                .param("error", health.lastError().orElse(null))
                .param(
                        "resting",
                        health.restingUntil().map(PluginHealthPlatformSql::utc).orElse(null))
                .param("threads", health.leakedThreads())
                .param("now", utc(now))
                .update();
    }

    void forget(String node, String pluginId) {
        jdbc.sql("delete from plugin_health where node = :node and plugin_id = :plugin")
                .param("node", node)
                .param("plugin", pluginId)
                .update();
    }

    /** All that a node told: it ends. */
    void forget(String node) {
        jdbc.sql("delete from plugin_health where node = :node")
                .param("node", node)
                .update();
    }

    /** Nodes that did not end, but are gone. */
    void sweep(Instant before) {
        jdbc.sql("delete from plugin_health where seen_at < :before")
                .param("before", utc(before))
                .update();
    }

    private static NodeHealth health(ResultSet row) throws SQLException {
        @Nullable LocalDateTime resting = row.getObject("resting_until", LocalDateTime.class);
        return new NodeHealth(
                row.getString("node"),
                State.told(row.getString("state")),
                Optional.ofNullable(row.getString("version")),
                row.getLong("calls"),
                row.getLong("failures"),
                Optional.ofNullable(row.getString("last_error")),
                Optional.ofNullable(resting).map(time -> time.toInstant(ZoneOffset.UTC)),
                row.getInt("leaked_threads"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
