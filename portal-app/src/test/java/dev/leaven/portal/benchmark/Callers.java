package dev.leaven.portal.benchmark;

import dev.leaven.host.GuardedChannel;
import dev.leaven.host.PluginUnavailable;
import dev.leaven.plugin.channel.Message;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Three organisations that call a channel as often as the host lets them, until closed. */
final class Callers implements AutoCloseable {

    private static final int CALLERS = 12;
    private static final int ORGANISATIONS = 3;

    /** An outbox writes down what became of a message. */
    private static final Duration AFTER_DELIVERY = Duration.ofMillis(20);

    /** As an outbox would, only much less patient. */
    private static final Duration AFTER_FAILURE = Duration.ofMillis(250);

    private static final Message MESSAGE = ChannelHost.message("Text");

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final GuardedChannel channel;
    private volatile boolean closed;

    Callers(GuardedChannel channel) {
        this.channel = channel;
        for (int i = 0; i < CALLERS; i++) {
            var organisation = "org-" + i % ORGANISATIONS;
            callers.submit(() -> call(organisation));
        }
    }

    /** Waits for the calls under way. */
    @Override
    public void close() {
        closed = true;
        callers.close();
    }

    private void call(String organisation) {
        while (!closed) {
            try {
                channel.deliver(ChannelHost.tenant(organisation), MESSAGE);
                LockSupport.parkNanos(AFTER_DELIVERY.toNanos());
            } catch (PluginUnavailable _) {
                LockSupport.parkNanos(AFTER_FAILURE.toNanos());
            }
        }
    }
}
