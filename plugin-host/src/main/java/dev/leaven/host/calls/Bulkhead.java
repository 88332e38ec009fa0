package dev.leaven.host.calls;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many calls a plugin has at once. No organisation takes more than half of them from the others. */
public final class Bulkhead {

    private final Semaphore all;
    private final int share;
    private final Map<String, Semaphore> shares = new ConcurrentHashMap<>();

    public Bulkhead(int most) {
        all = new Semaphore(most);
        share = Math.ceilDiv(most, 2);
    }

    /**
     * Waits for room, for a while; false where there is none.
     *
     * @param organisation empty for what no organisation asks
     */
    boolean enter(String organisation, Duration patience) throws InterruptedException {
        if (organisation.isEmpty()) {
            return all.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        }
        var end = System.nanoTime() + patience.toNanos();
        var own = shareOf(organisation);
        if (!own.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        var entered = false;
        try {
            entered = all.tryAcquire(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            return entered;
        } finally {
            if (!entered) {
                own.release();
            }
        }
    }

    void leave(String organisation) {
        all.release();
        if (!organisation.isEmpty()) {
            shareOf(organisation).release();
        }
    }

    private Semaphore shareOf(String organisation) {
        return shares.computeIfAbsent(organisation, _ -> new Semaphore(share));
    }
}
