package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.PluginHost;
import dev.leaven.host.PluginRefused;
import dev.leaven.host.RunningPlugin;
import dev.leaven.host.review.Finding;
import dev.leaven.host.review.FindingCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings what runs on this node in line with what the operator wants. One change at a time. */
@Component
public class NodePlugins {

    private static final Logger LOG = LoggerFactory.getLogger(NodePlugins.class);
    private static final Duration BETWEEN_TRIALS = Duration.ofMinutes(1);

    private final InstallationPlatformSql installations;
    private final RunningDevelopmentPlugins development;
    private final PluginHost host;
    private final WorkFolder folder;
    private final Clock clock;
    private final Map<String, StartFailure> failures = new ConcurrentHashMap<>();
    private final ReentrantLock changing = new ReentrantLock();

    NodePlugins(
            InstallationPlatformSql installations,
            RunningDevelopmentPlugins development,
            PluginHost host,
            WorkFolder folder,
            Clock clock) {
        this.installations = installations;
        this.development = development;
        this.host = host;
        this.folder = folder;
        this.clock = clock;
    }

    /** Starts, replaces and stops what is not as it should be. What does not start is tried again after a minute. */
    public void bringAbout() {
        changing.lock();
        try {
            Map<String, DesiredPlugin> wanted = installations.wanted().stream()
                    .filter(DesiredPlugin::running)
                    .filter(one -> !development.has(one.pluginId()))
                    .collect(Collectors.toMap(DesiredPlugin::pluginId, Function.identity()));
            failures.keySet().retainAll(wanted.keySet());
            host.running().stream()
                    .map(RunningPlugin::id)
                    .filter(id -> !wanted.containsKey(id) && !development.has(id))
                    .forEach(this::stop);
            var running = host.running().stream().collect(Collectors.toMap(RunningPlugin::id, RunningPlugin::sha256));
            wanted.values().stream()
                    .filter(one -> !one.sha256().equals(running.get(one.pluginId())))
                    .filter(this::isDue)
                    .forEach(this::start);
        } finally {
            changing.unlock();
        }
    }

    /**
     * Starts a jar in place of the version that runs, and lets {@code record} make that last. Where it does not start, or is not
     * recorded, what ran before runs on.
     *
     * @throws PluginRefused where it does not start
     */
    public <T> T replacing(byte[] jar, Function<RunningPlugin, T> record) {
        changing.lock();
        try {
            var result = record.apply(start(jar));
            failures.clear();
            return result;
        } finally {
            settle();
            changing.unlock();
        }
    }

    /** How the change went is known by now: where this fails, the next round does it. */
    private void settle() {
        try {
            bringAbout();
        } catch (Throwable error) {
            LOG.warn("What runs is brought in line in the next round", error);
        }
    }

    /** Why the version that is wanted does not run here. */
    public Optional<StartFailure> failure(String pluginId) {
        return Optional.ofNullable(failures.get(pluginId));
    }

    // One plugin's trouble, also an error of the JVM's, never keeps the others from what is wanted of them.
    private void stop(String pluginId) {
        try {
            host.stop(pluginId);
            LOG.info("Plugin {} is stopped", pluginId);
        } catch (Throwable error) {
            LOG.warn("Plugin {} does not stop as it should", pluginId, error);
        }
    }

    private boolean isDue(DesiredPlugin wanted) {
        return failure(wanted.pluginId())
                .filter(failed -> failed.wanted().equals(wanted))
                .filter(failed -> failed.again().isAfter(clock.instant()))
                .isEmpty();
    }

    private void start(DesiredPlugin wanted) {
        try {
            var jar = installations.content(wanted.sha256());
            if (jar.isPresent()) {
                var plugin = start(jar.get());
                failures.remove(wanted.pluginId());
                LOG.info("Plugin {} {} runs", plugin.id(), plugin.version());
            }
        } catch (PluginRefused refused) {
            failed(wanted, refused.findings());
        } catch (Throwable error) {
            failed(wanted, List.of(new Finding(FindingCode.DOES_NOT_START, error.toString())));
        }
    }

    private RunningPlugin start(byte[] jar) {
        try (var lent = folder.lend(jar)) {
            return host.replace(lent.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void failed(DesiredPlugin wanted, List<Finding> findings) {
        failures.put(
                wanted.pluginId(),
                new StartFailure(wanted, findings, clock.instant().plus(BETWEEN_TRIALS)));
        LOG.warn("Plugin {} does not start: {}", wanted.pluginId(), findings);
    }
}
