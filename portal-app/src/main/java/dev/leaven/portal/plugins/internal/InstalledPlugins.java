package dev.leaven.portal.plugins.internal;

import dev.leaven.host.GuardedChannel;
import dev.leaven.host.PluginHealth;
import dev.leaven.host.PluginHost;
import dev.leaven.host.RunningPlugin;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the operator let in, and what of it runs on this node. For this module's services, which check who asks. */
@Component
public class InstalledPlugins {

    private final InstallationPlatformSql sql;
    private final PluginHost host;

    InstalledPlugins(InstallationPlatformSql sql, PluginHost host) {
        this.sql = sql;
        this.host = host;
    }

    /** By id. */
    public List<InstalledPlugin> all() {
        return sql.all();
    }

    public Optional<InstalledPlugin> find(String pluginId) {
        return sql.find(pluginId);
    }

    /** Empty where it does not run here. */
    public Optional<RunningPlugin> running(String pluginId) {
        return host.running().stream()
                .filter(plugin -> plugin.id().equals(pluginId))
                .findFirst();
    }

    /** How it fares on this node; empty where nobody tried to start it here. */
    public Optional<PluginHealth> health(String pluginId) {
        return host.health(pluginId);
    }

    /** Running or not: that shows when it is called. */
    public GuardedChannel channel(String pluginId) {
        return host.channel(pluginId);
    }

    /** @throws dev.leaven.host.PluginUnavailable where it does not run here, and for a channel */
    public String pack(String pluginId) {
        return host.pack(pluginId);
    }
}
