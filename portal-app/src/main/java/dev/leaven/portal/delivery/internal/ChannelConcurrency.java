package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets a few of one organisation's messages over a channel at the same time, on this node. So a mail server that takes its
 * time keeps neither the workers from other channels nor the plugin from other organisations.
 */
@Component
class ChannelConcurrency {

    /** Half of what one plugin is asked at once, and a fifth of the workers ({@code db-scheduler.threads}). */
    static final int AT_ONCE = 4;

    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration APART = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<Line, Counter> counters = new ConcurrentHashMap<>();
    private final Clock clock;

    ChannelConcurrency(Clock clock) {
        this.clock = clock;
    }

    private record Line(TenantId tenant, String channel) {}

    /** Where one organisation's messages are handed to one channel, and when the last of those sent away comes back. */
    private static final class Counter {
        private final Semaphore free = new Semaphore(AT_ONCE);
        private Instant last = Instant.MIN;

        private synchronized Instant next(Instant now) {
            Instant soon = now.plus(FIRST);
            Instant behind = last.isBefore(soon) ? soon : last.plus(APART);
            last = behind.isAfter(now.plus(LONGEST)) ? soon : behind;
            return last;
        }
    }

    /** What the work returns; empty, and nothing done, where this many are at it already. */
    <T> Optional<T> take(String channel, Supplier<T> work) {
        var counter = counter(channel);
        if (!counter.free.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            counter.free.release();
        }
    }

    /**
     * When to come again: in some seconds, and each a moment after the one before. A thousand that came back together would
     * find the same few places.
     */
    Instant next(String channel) {
        return counter(channel).next(clock.instant());
    }

    private Counter counter(String channel) {
        return counters.computeIfAbsent(new Line(TenantScope.required(), channel), none -> new Counter());
    }
}
