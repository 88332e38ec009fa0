package dev.leaven.portal.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** People who ask for a page at a fixed rate, whether the one before is answered or not. */
record SteadyRequests(Runnable page, Duration between) {

    private static final int AT_ONCE = 8;

    /** Nanoseconds from when each request was due until it was answered, so that waiting in the queue counts. */
    List<Long> during(Duration round) throws InterruptedException {
        var times = new ConcurrentLinkedQueue<Long>();
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            long begin = System.nanoTime();
            for (long due = begin; due < begin + round.toNanos(); due += between.toNanos()) {
                LockSupport.parkNanos(due - System.nanoTime());
                long since = due;
                people.execute(() -> {
                    page.run();
                    times.add(System.nanoTime() - since);
                });
            }
            people.shutdown();
            assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        return List.copyOf(times);
    }
}
