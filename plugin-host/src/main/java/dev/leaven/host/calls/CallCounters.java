package dev.leaven.host.calls;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of a plugin's calls. */
public final class CallCounters {

    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicInteger overdueThreads = new AtomicInteger();
    private volatile @Nullable String lastError;

    void called() {
        calls.incrementAndGet();
    }

    void failed(String error) {
        failures.incrementAndGet();
        lastError = error;
    }

    void threadOverdue() {
        overdueThreads.incrementAndGet();
    }

    void overdueThreadEnded() {
        overdueThreads.decrementAndGet();
    }

    /** Calls that nobody waits for any more and that have not ended. */
    public int overdueThreads() {
        return overdueThreads.get();
    }

    public PluginHealth health(PluginHealth.State state, Optional<Instant> restingUntil, int strays) {
        return new PluginHealth(
                state,
                calls.get(),
                failures.get(),
                Optional.ofNullable(lastError),
                restingUntil,
                overdueThreads.get() + strays);
    }
}
