package dev.leaven.host;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How fast one thread of a plugin goes on that has calculated for long: all such threads of a plugin have half of one
 * processor together. A thread that nobody waits for any more may still tidy up, and ends when it calculates on.
 */
final class Pace {

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
    private static final boolean MEASURABLE = TIMES.isCurrentThreadCpuTimeSupported() && TIMES.isThreadCpuTimeEnabled();

    /** A thread gets this much between two pauses. */
    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(1);

    /** One of so many parts of a processor is a plugin's. */
    private static final int PARTS = 2;

    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(1);

    private static final long TO_TIDY_UP = TimeUnit.MILLISECONDS.toNanos(250);

    // The clock is asked first, because it costs less than the processor's time that the thread has had.
    private boolean begun;
    private long clockAtTurn;
    private long calculatedAtTurn;
    private long calculatedSinceOver;

    /**
     * Pauses where a turn is up. Only for the thread it belongs to.
     *
     * @param among how many threads share what the plugin has, at least 1
     * @param over whether nobody waits for the thread any more
     * @throws Ended where that is so and it does not end by itself
     */
    void keep(int among, boolean over) {
        if (!begun) {
            begun = true;
            beginTurn();
        }
        var now = System.nanoTime();
        if (now - clockAtTurn < TURN) {
            return;
        }
        clockAtTurn = now;
        var had = isMeasurable() ? TIMES.getCurrentThreadCpuTime() - calculatedAtTurn : TURN;
        if (had < TURN) {
            return; // it waited
        }
        pause(Math.min(LONGEST_PAUSE, had * (PARTS * among - 1L)));
        beginTurn();
        if (over && (calculatedSinceOver += had) > TO_TIDY_UP) {
            throw new Ended();
        }
    }

    private void beginTurn() {
        clockAtTurn = System.nanoTime();
        calculatedAtTurn = isMeasurable() ? TIMES.getCurrentThreadCpuTime() : 0;
    }

    private static boolean isMeasurable() {
        return MEASURABLE && !Thread.currentThread().isVirtual();
    }

    // An interrupt is the plugin's to see, and no way around the pause: nor is what it leaves behind, which ends the
    // next one.
    private static void pause(long nanos) {
        var interrupted = Thread.interrupted();
        var end = System.nanoTime() + nanos;
        for (var left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends a thread. What catches it comes by a checkpoint again. */
    static final class Ended extends Error {

        Ended() {
            super("ended by the portal: calculates although nobody waits for it", null, false, false);
        }
    }
}
