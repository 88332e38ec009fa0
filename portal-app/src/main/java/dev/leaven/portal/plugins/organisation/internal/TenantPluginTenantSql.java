package dev.leaven.portal.plugins.organisation.internal;

import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.portal.plugins.EnabledPack;
import dev.leaven.portal.plugins.FrozenPack;
import dev.leaven.portal.plugins.operator.internal.InstallationPlatformSql;
import dev.leaven.portal.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which plugins the current organisation enabled. What it filled in is in {@link SettingsTenantSql}. */
@Component
public class TenantPluginTenantSql {

    private static final Duration SELDOM = Duration.ofMinutes(1);

    private static final String SELECT = """
            select t.plugin_id, t.enabled, t.described, t.pack_id, t.pack_version, t.last_used_at,
              (t.settings <> '{}' or t.secrets is not null or exists (select 1 from tenant_plugin_store s
                where s.tenant_id = t.tenant_id and s.plugin_id = t.plugin_id)) as filled_in
            from tenant_plugin t where t.tenant_id = :tenant""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TenantPluginTenantSql(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Enabled or not, by plugin. */
    public List<TenantPlugin> all() {
        return tenant(SELECT + " order by t.plugin_id").query(this::read).list();
    }

    public Optional<TenantPlugin> find(String pluginId) {
        return tenant(SELECT + " and t.plugin_id = :plugin")
                .param("plugin", pluginId)
                .query(this::read)
                .optional();
    }

    /** Content that is enabled here and wanted by the operator, by plugin. */
    public List<EnabledPack> packs() {
        return tenant("""
                select t.plugin_id, t.pack_id, t.pack_version
                from tenant_plugin t join plugin_installation i on i.plugin_id = t.plugin_id
                where t.tenant_id = :tenant and t.enabled and t.pack_id is not null and i.wanted = :on
                order by t.plugin_id""")
                .param("on", InstallationPlatformSql.ON)
                .query((row, _) -> new EnabledPack(
                        row.getString("plugin_id"),
                        new FrozenPack(row.getString("pack_id"), row.getString("pack_version"))))
                .list();
    }

    public void enableChannel(String pluginId, ChannelDescription described) {
        tenant("""
                insert into tenant_plugin (tenant_id, plugin_id, enabled, described, settings)
                values (:tenant, :plugin, true, :described, '{}')
                on duplicate key update enabled = true, described = values(described)""")
                .param("plugin", pluginId)
                .param("described", json.writeValueAsString(described))
                .update();
    }

    public void enableCluster(String pluginId, FrozenPack pack) {
        tenant("""
                insert into tenant_plugin (tenant_id, plugin_id, enabled, settings, pack_id, pack_version)
                values (:tenant, :plugin, true, '{}', :pack, :version)
                on duplicate key update enabled = true, pack_id = values(pack_id), pack_version = values(pack_version)""")
                .param("plugin", pluginId)
                .param("pack", pack.packId())
                .param("version", pack.packVersion())
                .update();
    }

    /** What was filled in stays. */
    public void disable(String pluginId) {
        tenant("update tenant_plugin set enabled = false where tenant_id = :tenant and plugin_id = :plugin")
                .param("plugin", pluginId)
                .update();
    }

    /** Writes it down once a minute at most. */
    public void used(String pluginId, Instant now) {
        tenant("""
                update tenant_plugin set last_used_at = :now
                where tenant_id = :tenant and plugin_id = :plugin and (last_used_at is null or last_used_at < :before)""")
                .param("plugin", pluginId)
                .param("now", utc(now))
                .param("before", utc(now.minus(SELDOM)))
                .update();
    }

    private StatementSpec tenant(String sql) {
        return jdbc.sql(sql).param("tenant", TenantScope.required().value());
    }

    private TenantPlugin read(ResultSet row, int number) throws SQLException {
        @Nullable String described = row.getString("described");
        @Nullable String pack = row.getString("pack_id");
        @Nullable LocalDateTime used = row.getObject("last_used_at", LocalDateTime.class);
        return new TenantPlugin(
                row.getString("plugin_id"),
                row.getBoolean("enabled"),
                Optional.ofNullable(described).map(text -> json.readValue(text, ChannelDescription.class)),
                pack == null ? Optional.empty() : Optional.of(new FrozenPack(pack, row.getString("pack_version"))),
                Optional.ofNullable(used).map(time -> time.toInstant(ZoneOffset.UTC)),
                row.getBoolean("filled_in"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
