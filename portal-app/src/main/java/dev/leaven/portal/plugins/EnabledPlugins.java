package dev.leaven.portal.plugins;

import dev.leaven.portal.tenancy.TenantScope;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the current tenant has enabled, for other modules. */
@Component
public class EnabledPlugins {

    EnabledPlugins() {}

    /** Content to choose from, by plugin; empty with no tenant bound. */
    public List<EnabledPack> packs() {
        TenantScope.current();
        return List.of();
    }
}
