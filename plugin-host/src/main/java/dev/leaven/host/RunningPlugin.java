package dev.leaven.host;

import dev.leaven.host.review.PluginKind;
import java.util.List;

/**
 * A plugin that is started on this node.
 *
 * @param sha256 of the jar that runs
 */
public record RunningPlugin(
        String id, String version, PluginKind kind, String provider, List<String> hosts, String sha256) {

    public RunningPlugin {
        hosts = List.copyOf(hosts);
    }
}
