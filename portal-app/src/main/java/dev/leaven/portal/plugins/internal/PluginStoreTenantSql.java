package dev.leaven.portal.plugins.internal;

import dev.leaven.portal.keys.TenantKeys;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The few values that plugins remember for the current organisation: sealed, under names that tell nothing. */
@Component
public class PluginStoreTenantSql {

    private final JdbcClient jdbc;
    private final TenantKeys keys;

    public PluginStoreTenantSql(JdbcClient jdbc, TenantKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    public Optional<String> get(String pluginId, String key) {
        return of(pluginId, """
                select sealed from tenant_plugin_store
                where tenant_id = :tenant and plugin_id = :plugin and name = :name""")
                .param("name", name(pluginId, key))
                .query((row, _) -> row.getBytes("sealed"))
                .optional()
                .map(bytes -> keys.open(place(pluginId, key), bytes));
    }

    public void put(String pluginId, String key, String value) {
        of(pluginId, """
                insert into tenant_plugin_store (tenant_id, plugin_id, name, sealed)
                values (:tenant, :plugin, :name, :sealed)
                on duplicate key update sealed = values(sealed)""")
                .param("name", name(pluginId, key))
                .param("sealed", keys.seal(place(pluginId, key), value))
                .update();
    }

    public void remove(String pluginId, String key) {
        of(pluginId, """
                delete from tenant_plugin_store
                where tenant_id = :tenant and plugin_id = :plugin and name = :name""").param("name", name(pluginId, key)).update();
    }

    public void clear(String pluginId) {
        of(pluginId, "delete from tenant_plugin_store where tenant_id = :tenant and plugin_id = :plugin")
                .update();
    }

    public int count(String pluginId) {
        return of(pluginId, """
                select count(*) from tenant_plugin_store where tenant_id = :tenant and plugin_id = :plugin""").query(Integer.class).single();
    }

    private StatementSpec of(String pluginId, String sql) {
        return jdbc.sql(sql).param("tenant", TenantScope.required().value()).param("plugin", pluginId);
    }

    private String name(String pluginId, String key) {
        return keys.pseudonym(place(pluginId, key));
    }

    private static String place(String pluginId, String key) {
        return "plugin store " + pluginId + " " + key;
    }
}
