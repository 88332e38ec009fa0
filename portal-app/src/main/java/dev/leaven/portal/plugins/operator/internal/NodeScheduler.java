package dev.leaven.portal.plugins.operator.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs this node's recurring work on a thread of its own: every two seconds it looks what the operator wants, and twice a
 * second at jars under development.
 */
@Component
class NodeScheduler implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NodeScheduler.class);
    private static final int DATABASE = 2_000;
    private static final int FILES = 500;
    private static final int PATIENCE = 10;

    private final NodePlugins node;
    private final HealthReport health;
    private final DevelopmentJars development;
    private @Nullable ScheduledExecutorService thread;
    private volatile boolean failed;

    NodeScheduler(NodePlugins node, HealthReport health, DevelopmentJars development) {
        this.node = node;
        this.health = health;
        this.development = development;
    }

    @Override
    public synchronized void start() {
        var rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("plugins").daemon().factory());
        thread = rounds;
        rounds.scheduleWithFixedDelay(this::database, 0, DATABASE, TimeUnit.MILLISECONDS);
        if (!development.isEmpty()) {
            rounds.scheduleWithFixedDelay(this::files, 0, FILES, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        var rounds = thread;
        if (rounds == null) {
            return;
        }
        thread = null;
        // There, since this one waits so long and no longer, also where the database is away.
        rounds.execute(this::end);
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                rounds.shutdownNow();
            }
        } catch (InterruptedException _) {
            rounds.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void end() {
        try {
            health.end();
        } catch (RuntimeException e) {
            LOG.debug("The other nodes find out by themselves that this one is gone", e);
        }
    }

    // A round that threw would be the last one, and nobody would hear of it: not even an error of the JVM's gets out.
    void database() {
        boolean fine = succeeds(node::bringAbout) & succeeds(health::tell);
        failed = !fine;
    }

    private boolean succeeds(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Throwable e) {
            if (!failed) {
                LOG.warn("Plugins stay as they are for now", e);
            }
            return false;
        }
    }

    void files() {
        try {
            development.look();
        } catch (Throwable e) {
            LOG.warn("Could not look at the plugins under development", e);
        }
    }
}
