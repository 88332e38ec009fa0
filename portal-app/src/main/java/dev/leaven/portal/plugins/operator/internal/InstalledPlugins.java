package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.GuardedChannel;
import dev.leaven.host.PluginHost;
import dev.leaven.host.RunningPlugin;
import dev.leaven.host.calls.PluginHealth;
import dev.leaven.host.review.PluginReview;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the operator let in, and what of it runs on this node. For this module's services, which check who asks. */
@Component
public class InstalledPlugins {

    private final InstallationPlatformSql sql;
    private final RunningDevelopmentPlugins development;
    private final PluginHost host;
    private final Clock clock;

    InstalledPlugins(InstallationPlatformSql sql, RunningDevelopmentPlugins development, PluginHost host, Clock clock) {
        this.sql = sql;
        this.development = development;
        this.host = host;
        this.clock = clock;
    }

    /** By id. What is under development comes in place of what is installed under its id. */
    public List<InstalledPlugin> all() {
        return Stream.concat(
                        development.running().stream().map(this::underDevelopment),
                        sql.all().stream().filter(plugin -> !development.has(plugin.id())))
                .sorted(Comparator.comparing(InstalledPlugin::id))
                .toList();
    }

    public Optional<InstalledPlugin> find(String pluginId) {
        return development.find(pluginId).map(this::underDevelopment).or(() -> sql.find(pluginId));
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

    /** @throws dev.leaven.host.calls.PluginUnavailable where it does not run here, and for a channel */
    public String pack(String pluginId) {
        return host.pack(pluginId);
    }

    private InstalledPlugin underDevelopment(PluginReview review) {
        return new InstalledPlugin(review, Optional.empty(), true, clock.instant());
    }
}
