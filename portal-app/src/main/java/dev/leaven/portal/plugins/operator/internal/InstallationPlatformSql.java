package dev.leaven.portal.plugins.operator.internal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the operator let in. */
@Repository
public class InstallationPlatformSql {

    public static final String ON = "on";

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

    public List<InstalledPlugin> all() {
        return jdbc.sql(SELECT + "order by i.plugin_id").query(row()).list();
    }

    public Optional<InstalledPlugin> find(String pluginId) {
        return jdbc.sql(SELECT + "where i.plugin_id = :plugin")
                .param("plugin", pluginId)
                .query(row())
                .optional();
    }

    /** Cheap: asked every few seconds. */
    public List<DesiredPlugin> wanted() {
        return jdbc.sql("select plugin_id, current_sha256, previous_sha256, wanted, changes from plugin_installation")
                .query((row, _) -> new DesiredPlugin(
                        row.getString("plugin_id"),
                        row.getString("current_sha256"),
                        Optional.ofNullable(row.getString("previous_sha256")),
                        ON.equals(row.getString("wanted")),
                        row.getInt("changes")))
                .list();
    }

    public Optional<DesiredPlugin> wanted(String pluginId) {
        return wanted().stream().filter(one -> one.pluginId().equals(pluginId)).findFirst();
    }

    /** Checksums of what is installed and of what it may go back to. */
    Set<String> approved() {
        return wanted().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.sha256()), one.previous().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Empty where it was removed meanwhile. */
    public Optional<byte[]> content(String sha256) {
        return jdbc.sql("select content from plugin_artifact where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, _) -> row.getBytes("content"))
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
