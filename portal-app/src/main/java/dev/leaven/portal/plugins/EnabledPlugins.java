package dev.leaven.portal.plugins;

import dev.leaven.portal.plugins.organisation.internal.TenantPluginTenantSql;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the current tenant has enabled, for other modules. */
@Component
public class EnabledPlugins {

    private final TenantPluginTenantSql sql;

    EnabledPlugins(TenantPluginTenantSql sql) {
        this.sql = sql;
    }

    /** Content to choose from, by plugin; empty with no tenant bound. */
    public List<EnabledPack> packs() {
        return TenantScope.current().isEmpty() ? List.of() : sql.packs();
    }
}
