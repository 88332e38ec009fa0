package dev.leaven.portal.plugins.organisation.internal;

import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.portal.keys.TenantKeys;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the current organisation filled in. Secrets lie there sealed, and opened nowhere but in memory. */
@Component
public class SettingsTenantSql {

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TenantKeys keys;

    SettingsTenantSql(JdbcClient jdbc, JsonMapper json, TenantKeys keys) {
        this.jdbc = jdbc;
        this.json = json;
        this.keys = keys;
    }

    /** Nothing where the plugin was never enabled. */
    public StoredSettings read(String pluginId) {
        return jdbc.sql("select settings, secrets, changes from tenant_plugin"
                        + " where tenant_id = :tenant and plugin_id = :plugin")
                .param("tenant", TenantScope.required().value())
                .param("plugin", pluginId)
                .query((row, _) -> new StoredSettings(
                        json.readValue(row.getString("settings"), VALUES),
                        Optional.ofNullable(row.getBytes("secrets"))
                                .map(bytes -> json.readValue(keys.open(place(pluginId), bytes), VALUES))
                                .orElse(Map.of()),
                        row.getInt("changes")))
                .optional()
                .orElse(StoredSettings.NOTHING);
    }

    /**
     * Keeps it where the channel is still enabled and nobody saved since this was read, in one statement; else false.
     *
     * @param described as the channel describes itself now
     */
    public boolean write(String pluginId, StoredSettings filledIn, ChannelDescription described) {
        var sealed = filledIn.secrets().isEmpty()
                ? null
                : keys.seal(place(pluginId), json.writeValueAsString(filledIn.secrets()));
        return jdbc.sql("""
                update tenant_plugin
                set settings = :settings, secrets = :secrets, described = :described, changes = changes + 1
                where tenant_id = :tenant and plugin_id = :plugin and enabled and changes = :seen""")
                        .param("settings", json.writeValueAsString(filledIn.open()))
                        .param("secrets", sealed)
                        .param("described", json.writeValueAsString(described))
                        .param("seen", filledIn.changes())
                        .param("tenant", TenantScope.required().value())
                        .param("plugin", pluginId)
                        .update()
                == 1;
    }

    /** Only where the channel is not enabled; else false. */
    boolean clear(String pluginId) {
        return jdbc.sql("""
                update tenant_plugin set settings = '{}', secrets = null, changes = changes + 1
                where tenant_id = :tenant and plugin_id = :plugin and not enabled""")
                        .param("tenant", TenantScope.required().value())
                        .param("plugin", pluginId)
                        .update()
                == 1;
    }

    private static String place(String pluginId) {
        return "plugin settings " + pluginId;
    }
}
