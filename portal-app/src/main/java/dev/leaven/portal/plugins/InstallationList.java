package dev.leaven.portal.plugins;

import dev.leaven.host.PluginHost;
import dev.leaven.host.RunningPlugin;
import dev.leaven.portal.plugins.internal.InstallationPlatformSql;
import dev.leaven.portal.plugins.internal.InstalledPlugin;
import dev.leaven.portal.plugins.internal.NodePlugins;
import dev.leaven.portal.plugins.internal.UnderDevelopment;
import dev.leaven.portal.plugins.internal.Wanted;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is installed, beside what runs here. */
@Component
class InstallationList {

    private final InstallationPlatformSql sql;
    private final UnderDevelopment development;
    private final NodePlugins node;
    private final PluginHost host;

    InstallationList(InstallationPlatformSql sql, UnderDevelopment development, NodePlugins node, PluginHost host) {
        this.sql = sql;
        this.development = development;
        this.node = node;
        this.host = host;
    }

    /** By id. */
    List<Installation> all() {
        var wanted = sql.wanted().stream().collect(Collectors.toMap(Wanted::pluginId, Function.identity()));
        return sql.all().stream()
                .filter(plugin -> wanted.containsKey(plugin.id())) // else removed between the two queries
                .map(plugin -> installation(plugin, Objects.requireNonNull(wanted.get(plugin.id()))))
                .toList();
    }

    private Installation installation(InstalledPlugin plugin, Wanted wanted) {
        return new Installation(
                plugin.review(),
                plugin.previous(),
                plugin.wanted(),
                runs(plugin.id()),
                host.health(plugin.id()),
                node.failure(plugin.id())
                        .map(failure -> RefusalReason.of(failure.findings()))
                        .orElse(List.of()),
                plugin.changedAt(),
                wanted.changes());
    }

    private Optional<String> runs(String pluginId) {
        return host.running().stream()
                .filter(plugin -> plugin.id().equals(pluginId) && !development.has(pluginId))
                .map(RunningPlugin::version)
                .findFirst();
    }
}
