package dev.leaven.host;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How many calls at once a plugin may have. It earns them: one at first, one more with every good answer, and one again, in
 * doubt, when a call calculated for long: Java can't stop a thread, so what a plugin can take of the machine has to be little
 * before it shows what it does. No organisation takes more than half of it from the others.
 */
final class Allowance {

    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Map<String, Integer> shares = new HashMap<>();
    private int earned = 1;
    private int taken;
    private volatile boolean inDoubt;

    Allowance(int most) {
        this.most = most;
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
            earned = Math.min(most, earned + 1);
            inDoubt = false;
        });
    }

    void lose() {
        change(() -> {
            earned = 1;
            inDoubt = true;
        });
    }

    /** Whether the last that was seen of the plugin is that it calculates for long. */
    boolean isInDoubt() {
        return inDoubt;
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
