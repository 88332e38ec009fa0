package dev.leaven.portal.catalog.internal;

import dev.leaven.pack.CheckedPack;
import dev.leaven.portal.catalog.PackKind;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.PackSummary;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Published versions in the database. They are added and read, never changed. */
@Repository
public class PackVersionPlatformSql {

    private static final RowMapper<PackSummary> SUMMARY = (row, _) -> new PackSummary(
            new PackRef(row.getString("id"), row.getString("version")),
            PackKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
            row.getString("checksum"),
            row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));

    private final JdbcClient jdbc;

    public PackVersionPlatformSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PackSummary> all() {
        return jdbc.sql("select id, version, kind, checksum, published_at from pack_version")
                .query(SUMMARY)
                .list();
    }

    public Optional<PackSummary> find(PackRef ref) {
        return jdbc.sql("""
                        select id, version, kind, checksum, published_at from pack_version
                        where id = :id and version = :version""")
                .param("id", ref.id())
                .param("version", ref.version())
                .query(SUMMARY)
                .optional();
    }

    public Optional<String> content(PackRef ref) {
        return jdbc.sql("select content from pack_version where id = :id and version = :version")
                .param("id", ref.id())
                .param("version", ref.version())
                .query(String.class)
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException where another node was first */
    public void add(CheckedPack pack, PackKind kind, @Nullable String plugin, Instant publishedAt) {
        jdbc.sql("""
                        insert into pack_version
                            (id, version, kind, checksum, content, published_at, plugin_id, id_prefix)
                        values (:id, :version, :kind, :checksum, :content, :publishedAt, :plugin, :prefix)""")
                .param("id", pack.id())
                .param("version", pack.version())
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("checksum", pack.checksum())
                .param("content", pack.canonicalJson())
                .param("publishedAt", LocalDateTime.ofInstant(publishedAt, ZoneOffset.UTC))
                .param("plugin", plugin)
                .param("prefix", pack.idPrefix())
                .update();
    }

    /** Ids of the packs that this plugin ever brought. */
    public Set<String> ofPlugin(String plugin) {
        return Set.copyOf(jdbc.sql("select distinct id from pack_version where plugin_id = :plugin")
                .param("plugin", plugin)
                .query(String.class)
                .list());
    }

    /** The plugin that this pack came with, in whatever version. */
    public Optional<String> pluginOf(String id) {
        return jdbc.sql("select distinct plugin_id from pack_version where id = :id and plugin_id is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The pack whose ids begin with this. */
    public Optional<String> packOfPrefix(String prefix) {
        return jdbc.sql("select distinct id from pack_version where id_prefix = :prefix")
                .param("prefix", prefix)
                .query(String.class)
                .optional();
    }
}
