package dev.leaven.portal.plugins.operator;

import dev.leaven.host.PluginHost;
import dev.leaven.portal.plugins.RefusalReason;
import dev.leaven.portal.plugins.operator.internal.DesiredPlugin;
import dev.leaven.portal.plugins.operator.internal.HealthReport;
import dev.leaven.portal.plugins.operator.internal.InstallationPlatformSql;
import dev.leaven.portal.plugins.operator.internal.InstalledPlugin;
import dev.leaven.portal.plugins.operator.internal.LocalHealth;
import dev.leaven.portal.plugins.operator.internal.NodePlugins;
import dev.leaven.portal.plugins.operator.internal.PluginHealthPlatformSql;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is installed, beside what runs here and what other nodes tell of it. */
@Component
class InstallationList {

    private final InstallationPlatformSql sql;
    private final PluginHealthPlatformSql told;
    private final LocalHealth here;
    private final NodePlugins node;
    private final PluginHost host;
    private final Clock clock;

    InstallationList(
            InstallationPlatformSql sql,
            PluginHealthPlatformSql told,
            LocalHealth here,
            NodePlugins node,
            PluginHost host,
            Clock clock) {
        this.sql = sql;
        this.told = told;
        this.here = here;
        this.node = node;
        this.host = host;
        this.clock = clock;
    }

    /** By id. */
    List<Installation> all() {
        var wanted = sql.wanted().stream().collect(Collectors.toMap(DesiredPlugin::pluginId, Function.identity()));
        var now = clock.instant();
        var elsewhere = told.elsewhere(here.node(), now.minus(HealthReport.FORGOTTEN), now.minus(HealthReport.GONE));
        return sql.all().stream()
                .filter(plugin -> wanted.containsKey(plugin.id())) // else removed between the two queries
                .map(plugin -> installation(
                        plugin,
                        Objects.requireNonNull(wanted.get(plugin.id())),
                        elsewhere.getOrDefault(plugin.id(), List.of())))
                .toList();
    }

    private Installation installation(InstalledPlugin plugin, DesiredPlugin wanted, List<NodeHealth> elsewhere) {
        var health = here.of(wanted);
        return new Installation(
                plugin.review(),
                plugin.previous(),
                plugin.wanted(),
                health.version(),
                host.health(plugin.id()),
                node.failure(plugin.id())
                        .map(failure -> RefusalReason.of(failure.findings()))
                        .orElse(List.of()),
                plugin.wanted()
                        ? Stream.concat(Stream.of(health), elsewhere.stream()).toList()
                        : List.of(),
                plugin.changedAt(),
                wanted.changes());
    }
}
