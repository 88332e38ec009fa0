package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.internal.ReportTokens.Reporter;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How often one organisation's channel may report to this node: ten times a second, and 600 at once. Asked after the token
 * was checked, so nobody from outside can fill this memory.
 */
@Component
class ReportRate {

    private static final int AT_ONCE = 600;

    private final Map<Reporter, Bucket> buckets = new ConcurrentHashMap<>();
    private final TimeMeter time;

    ReportRate(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    boolean allows(Reporter reporter) {
        return buckets.computeIfAbsent(
                        reporter,
                        none -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, Duration.ofMinutes(1)))
                                .withCustomTimePrecision(time)
                                .build())
                .tryConsume(1);
    }
}
