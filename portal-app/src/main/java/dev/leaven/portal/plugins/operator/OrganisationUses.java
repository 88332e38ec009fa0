package dev.leaven.portal.plugins.operator;

import dev.leaven.portal.plugins.PluginUsage;
import dev.leaven.portal.plugins.organisation.internal.EnabledUsage;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.tenancy.Tenants;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every module, organisation by organisation, for its uses of a plugin, and adds who enabled it. */
@Component
class OrganisationUses {

    private final Tenants tenants;
    private final EnabledUsage enabled;
    private final ObjectProvider<PluginUsage> usages;

    OrganisationUses(Tenants tenants, EnabledUsage enabled, ObjectProvider<PluginUsage> usages) {
        this.tenants = tenants;
        this.enabled = enabled;
        this.usages = usages;
    }

    /** By the organisation's name; those without a use are left out. */
    List<OrganisationUse> of(String pluginId) {
        return tenants.active().stream()
                .map(tenant -> use(tenant, pluginId))
                .filter(use -> !use.uses().isEmpty())
                .toList();
    }

    /** @throws PluginRemovalRefused where something that is under way needs it */
    void checkNotNeeded(String pluginId) {
        var needed =
                of(pluginId).stream().flatMap(use -> use.blocking().stream()).toList();
        if (!needed.isEmpty()) {
            throw new PluginRemovalRefused(pluginId, needed);
        }
    }

    private OrganisationUse use(Tenant tenant, String pluginId) {
        return TenantScope.call(
                tenant.id(),
                () -> new OrganisationUse(
                        tenant.name(),
                        Stream.concat(
                                        enabled.of(pluginId).stream(),
                                        usages.orderedStream().flatMap(usage -> usage.of(pluginId).stream()))
                                .toList()));
    }
}
