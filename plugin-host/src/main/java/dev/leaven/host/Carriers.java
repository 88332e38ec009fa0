package dev.leaven.host;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The JVM's threads that carry virtual ones. It makes one when a virtual thread is to run and there are fewer than
 * processors, and lets it go after half a minute without work; as a new thread it inherits the scheduling of whoever gave the
 * occasion, a plugin's virtual thread that is started or woken say. So all of them are kept.
 */
final class Carriers {

    static final Duration EVERY = Duration.ofSeconds(10);

    private static final long PATIENCE = Duration.ofMillis(5).toNanos();

    private Carriers() {}

    /** Gives all of them something to do at the same time, for some milliseconds at most. From a thread of the core. */
    static void keep() {
        var all = Runtime.getRuntime().availableProcessors();
        var busy = new AtomicInteger();
        var end = System.nanoTime() + PATIENCE;
        for (var carrier = 0; carrier < all; carrier++) {
            Thread.ofVirtual().name("plugin-host-carrier").start(() -> {
                busy.incrementAndGet();
                while (busy.get() < all && System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
            });
        }
    }
}
