package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.review.PluginReview;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/** The plugins under development that run on this node without an installation. Kept in memory only. */
@Component
public class RunningDevelopmentPlugins {

    private final Map<String, PluginReview> running = new ConcurrentSkipListMap<>();
    private final Set<String> checksums = ConcurrentHashMap.newKeySet();

    RunningDevelopmentPlugins() {}

    /** By id. */
    Collection<PluginReview> running() {
        return List.copyOf(running.values());
    }

    Optional<PluginReview> find(String pluginId) {
        return Optional.ofNullable(running.get(pluginId));
    }

    public boolean has(String pluginId) {
        return running.containsKey(pluginId);
    }

    Set<String> checksums() {
        return Set.copyOf(checksums);
    }

    void allow(String sha256) {
        checksums.add(sha256);
    }

    void forbid(String sha256) {
        checksums.remove(sha256);
    }

    void started(PluginReview review) {
        running.put(review.id(), review);
    }

    void stopped(String pluginId) {
        running.remove(pluginId);
    }
}
