package dev.leaven.host;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How many calls at once a plugin may have. It earns them: one at first, one more with every good answer, and one again, in
 * doubt, when a call calculated for long: Java can't stop a thread, so what a plugin can take of the machine has to be little
 * before it shows what it does. What it has lost comes back the more slowly the more often that was, or a plugin could do
 * harm again and again. No organisation takes more than half of it from the others.
 */
final class Allowance {

    /** How long after a loss until it earns one more, and that long for each further one; twice as long after each loss. */
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** A loss after so long is the first one. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final int most;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Map<String, Integer> shares = new HashMap<>();
    private int earned = 1;
    private int taken;
    private Duration wait = Duration.ZERO;
    private Instant changed = Instant.MIN;
    private Instant lost = Instant.MIN;
    private volatile boolean inDoubt;

    Allowance(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    /**
     * Waits for room, for a while, unless the plugin is in doubt; false where there is none.
     *
     * @param organisation empty for what no organisation asks
     */
    boolean take(String organisation, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var left = patience.toNanos();
            while (!hasRoomFor(organisation)) {
                if (left <= 0 || inDoubt) {
                    return false;
                }
                left = room.awaitNanos(left);
            }
            taken++;
            shares.merge(organisation, 1, Integer::sum);
            return true;
        } finally {
            lock.unlock();
        }
    }

    void giveBack(String organisation) {
        change(() -> {
            taken--;
            shares.computeIfPresent(organisation, (_, share) -> share == 1 ? null : share - 1);
        });
    }

    void earn() {
        change(() -> {
            inDoubt = false;
            var now = clock.instant();
            if (earned < most && !now.isBefore(changed.plus(wait))) {
                earned++;
                changed = now;
            }
        });
    }

    void lose() {
        change(() -> {
            var now = clock.instant();
            if (!inDoubt) { // calls that calculated together are one loss
                wait = now.isAfter(lost.plus(FORGOTTEN)) ? FIRST_WAIT : twice(wait);
                lost = now;
            }
            earned = 1;
            changed = now;
            inDoubt = true;
        });
    }

    /** Whether the last that was seen of the plugin is that it calculates for long. */
    boolean isInDoubt() {
        return inDoubt;
    }

    private static Duration twice(Duration wait) {
        var twice = wait.multipliedBy(2);
        return twice.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : twice;
    }

    private boolean hasRoomFor(String organisation) {
        var share = organisation.isEmpty() ? most : Math.ceilDiv(most, 2);
        return taken < earned && shares.getOrDefault(organisation, 0) < share;
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
