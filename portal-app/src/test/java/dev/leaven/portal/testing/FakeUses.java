package dev.leaven.portal.testing;

import dev.leaven.portal.plugins.PluginUsage;
import dev.leaven.portal.plugins.PluginUse;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Uses of plugins that a test makes up, for each organisation its own. */
@TestComponent
public class FakeUses implements PluginUsage {

    public static final String KEY = "plugins.use.campaigns.open";

    private record Where(long tenant, String pluginId) {}

    private final Map<Where, PluginUse> uses = new ConcurrentHashMap<>();

    public void add(Organisation organisation, String pluginId, int count, boolean blocking) {
        uses.put(new Where(organisation.id().value(), pluginId), new PluginUse(KEY, count, blocking));
    }

    @Override
    public List<PluginUse> of(String pluginId) {
        var use = uses.get(new Where(TenantScope.required().value(), pluginId));
        return use == null ? List.of() : List.of(use);
    }
}
