package dev.leaven.portal.plugins.internal;

import dev.leaven.host.context.StoreAccess;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Optional;

/** One plugin's values for one organisation, asked by threads to which no tenant is bound. */
record SealedStore(TenantId tenant, String pluginId, PluginStoreTenantSql sql) implements StoreAccess {

    @Override
    public Optional<String> get(String key) {
        return TenantScope.call(tenant, () -> sql.get(pluginId, key));
    }

    /** A single statement, and so a transaction of its own. */
    @Override
    public void put(String key, String value) {
        TenantScope.run(tenant, () -> sql.put(pluginId, key, value));
    }

    @Override
    public void remove(String key) {
        TenantScope.run(tenant, () -> sql.remove(pluginId, key));
    }

    @Override
    public int count() {
        return TenantScope.call(tenant, () -> sql.count(pluginId));
    }
}
