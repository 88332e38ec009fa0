package dev.leaven.host;

import dev.leaven.host.calls.HostLimits;
import dev.leaven.host.calls.PluginHealth;
import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.calls.PluginUnavailable.Reason;
import dev.leaven.host.context.DeclaredSettings;
import dev.leaven.host.loading.JarCopies;
import dev.leaven.host.loading.PluginContent;
import dev.leaven.host.network.NetworkAccess;
import dev.leaven.host.review.JarReview;
import dev.leaven.host.review.PluginReview;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs the plugins of one node. Starting and stopping wait for one another; calls wait for nothing. No class, instance or
 * answer of a plugin leaves this package.
 */
public final class PluginHost implements AutoCloseable {

    private final HostSetup setup;
    private final JarCopies copies;
    private final PluginStarts starts;
    private final Map<String, StartedPlugin> plugins = new ConcurrentHashMap<>();
    private final Map<String, Supplier<PluginHealth>> gone = new ConcurrentHashMap<>();
    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    private final ReentrantLock changing = new ReentrantLock();

    public PluginHost(HostSetup setup) {
        this.setup = setup;
        this.copies = new JarCopies(setup.workFolder());
        this.starts = new PluginStarts(setup);
    }

    /**
     * Copies a jar, reviews the copy, loads it and asks it what it is.
     *
     * @throws PluginRefused where anything speaks against it
     * @throws IllegalStateException where its id is running: that is {@link #replace}
     * @throws IOException where the file can't be read
     */
    public RunningPlugin start(Path jar) throws IOException {
        return change(jar, false);
    }

    /**
     * The same beside the one that is running, which goes only when the new one has started; where it does not start, the old
     * one keeps running. Starts where none is running. Calls under way end with the old one.
     *
     * @throws PluginRefused where anything speaks against the new one
     * @throws IOException where the file can't be read
     */
    public RunningPlugin replace(Path jar) throws IOException {
        return change(jar, true);
    }

    /** Lets calls under way end, for a while, then unloads. Nothing happens where it is not running. */
    public void stop(String pluginId) {
        changing.lock();
        try {
            var plugin = plugins.remove(pluginId);
            if (plugin != null) {
                gone.put(pluginId, plugin.healthOnceStopped());
                retire(plugin);
            }
        } finally {
            changing.unlock();
        }
    }

    /** In the order of their ids. */
    public List<RunningPlugin> running() {
        return plugins.values().stream()
                .map(StartedPlugin::about)
                .sorted(Comparator.comparing(RunningPlugin::id))
                .toList();
    }

    /** Empty for a plugin that nobody tried to start here. */
    public Optional<PluginHealth> health(String pluginId) {
        var plugin = plugins.get(pluginId);
        return plugin == null
                ? Optional.ofNullable(gone.get(pluginId)).map(Supplier::get)
                : Optional.of(plugin.health());
    }

    /** A channel, running or not: that shows when it is called. */
    public GuardedChannel channel(String pluginId) {
        return new GuardedChannel(pluginId, this);
    }

    /**
     * The pack of a cluster.
     *
     * @throws PluginUnavailable NOT_RUNNING, also for a channel
     */
    public String pack(String pluginId) {
        if (started(pluginId).content() instanceof PluginContent.OfCluster pack) {
            return pack.text();
        }
        throw new PluginUnavailable(pluginId, Reason.NOT_RUNNING, "no pack");
    }

    /** How many class loaders of stopped plugins are still in memory; 0 after a full collection, or something leaks. */
    public int lingeringLoaders() {
        changing.lock();
        try {
            loaders.removeIf(loader -> loader.get() == null);
            return loaders.size() - plugins.size();
        } finally {
            changing.unlock();
        }
    }

    /** Stops every plugin. */
    @Override
    public void close() {
        List.copyOf(plugins.keySet()).forEach(this::stop);
    }

    /** Does something with a plugin that is not unloaded meanwhile. During an upgrade that is the old one or the new one. */
    <T> T using(String pluginId, Function<StartedPlugin, T> work) {
        var plugin = started(pluginId);
        while (!plugin.enter()) {
            var now = started(pluginId);
            if (now == plugin) {
                throw new PluginUnavailable(pluginId, Reason.NOT_RUNNING, "");
            }
            plugin = now;
        }
        try {
            return work.apply(plugin);
        } finally {
            plugin.leave();
        }
    }

    StartedPlugin started(String pluginId) {
        var plugin = plugins.get(pluginId);
        if (plugin == null) {
            throw new PluginUnavailable(pluginId, Reason.NOT_RUNNING, "");
        }
        return plugin;
    }

    HostLimits limits() {
        return setup.limits();
    }

    Clock clock() {
        return setup.clock();
    }

    NetworkAccess networkAccess(StartedPlugin plugin, DeclaredSettings settings) {
        return new NetworkAccess(plugin.hosts(), settings, setup.network(), setup.names());
    }

    private RunningPlugin change(Path jar, boolean upgrade) throws IOException {
        changing.lock();
        try {
            var copy = copies.of(jar);
            var review = JarReview.of(copy, setup.trust().get(), setup.packs(), setup.clock());
            if (!review.isAccepted()) {
                discard(review);
                throw new PluginRefused(review);
            }
            if (!upgrade && plugins.containsKey(review.id())) {
                discard(review);
                throw new IllegalStateException("already running: " + review.id());
            }
            var started = load(copy, review);
            var old = plugins.put(review.id(), started);
            gone.remove(review.id());
            if (old != null) {
                // Not waited for: the old one's calls may take their whole deadline.
                Thread.ofVirtual().name("plugin-retires").start(() -> retire(old));
            }
            return started.about();
        } finally {
            changing.unlock();
        }
    }

    private StartedPlugin load(Path copy, PluginReview review) {
        try {
            var started = starts.start(copy, review);
            loaders.add(started.loader());
            return started;
        } catch (StartFailed e) {
            if (!plugins.containsKey(review.id())) {
                var error = e.findings().getFirst().toString();
                gone.put(review.id(), () -> PluginHealth.failed(error, e.leftThreads()));
            }
            discard(review);
            throw new PluginRefused(review.with(e.findings()));
        }
    }

    private void discard(PluginReview review) {
        if (plugins.values().stream()
                .noneMatch(plugin -> plugin.review().sha256().equals(review.sha256()))) {
            copies.forget(review.sha256());
        }
    }

    private void retire(StartedPlugin plugin) {
        plugin.stop(setup.limits().drain());
        changing.lock();
        try {
            // Unless the same jar is back meanwhile, or just being started.
            discard(plugin.review());
        } finally {
            changing.unlock();
        }
    }
}
