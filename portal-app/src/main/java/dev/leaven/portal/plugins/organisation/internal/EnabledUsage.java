package dev.leaven.portal.plugins.organisation.internal;

import dev.leaven.portal.plugins.PluginUse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reports that the current organisation enabled a plugin as a use of it, even where nothing else uses it: somebody decided
 * for it and filled in settings. For the operator only; an administrator who disables it knows.
 */
@Component
public class EnabledUsage {

    private final TenantPluginTenantSql here;

    EnabledUsage(TenantPluginTenantSql here) {
        this.here = here;
    }

    public Optional<PluginUse> of(String pluginId) {
        return here.find(pluginId)
                .filter(TenantPlugin::enabled)
                .map(_ -> new PluginUse("plugins.use.enabled", 1, false));
    }
}
