package dev.leaven.portal.plugins.internal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the operator let in. */
@Repository
class InstallationPlatformSql {

    static final String ON = "on";

    private static final String SELECT = """
            select i.plugin_id, i.wanted, i.changed_at, c.review current_review, p.review previous_review
            from plugin_installation i
                join plugin_artifact c on c.sha256 = i.current_sha256
                left join plugin_artifact p on p.sha256 = i.previous_sha256
            """;

    private final JdbcClient jdbc;
    private final ReviewJson json;

    InstallationPlatformSql(JdbcClient jdbc, ReviewJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<InstalledPlugin> all() {
        return jdbc.sql(SELECT + "order by i.plugin_id").query(row()).list();
    }

    Optional<InstalledPlugin> find(String pluginId) {
        return jdbc.sql(SELECT + "where i.plugin_id = :plugin")
                .param("plugin", pluginId)
                .query(row())
                .optional();
    }

    private RowMapper<InstalledPlugin> row() {
        return (row, _) -> new InstalledPlugin(
                json.read(row.getString("current_review")),
                Optional.ofNullable(row.getString("previous_review")).map(json::read),
                ON.equals(row.getString("wanted")),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
