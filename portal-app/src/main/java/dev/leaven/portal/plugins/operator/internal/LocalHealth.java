package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.PluginHost;
import dev.leaven.host.RunningPlugin;
import dev.leaven.portal.plugins.operator.Installation.State;
import dev.leaven.portal.plugins.operator.NodeHealth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the plugins that the operator wants to run fare on this node. */
@Component
public class LocalHealth {

    private final NodeName name;
    private final RunningDevelopmentPlugins development;
    private final NodePlugins node;
    private final PluginHost host;

    LocalHealth(NodeName name, RunningDevelopmentPlugins development, NodePlugins node, PluginHost host) {
        this.name = name;
        this.development = development;
        this.node = node;
        this.host = host;
    }

    /** The name of this node. */
    public String node() {
        return name.value();
    }

    public NodeHealth of(DesiredPlugin wanted) {
        var health = host.health(wanted.pluginId());
        var runs = runs(wanted.pluginId());
        boolean trouble = node.failure(wanted.pluginId()).isPresent();
        return NodeHealth.of(node(), State.of(wanted.running(), runs, trouble, health), runs, health);
    }

    private Optional<String> runs(String pluginId) {
        return host.running().stream()
                .filter(plugin -> plugin.id().equals(pluginId) && !development.has(pluginId))
                .map(RunningPlugin::version)
                .findFirst();
    }
}
