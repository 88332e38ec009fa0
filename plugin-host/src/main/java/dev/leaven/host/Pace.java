package dev.leaven.host;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How fast one thread of a plugin goes on that has calculated for long: all such threads of a plugin have a quarter
 * of one processor together. A thread that nobody waits for any more may still tidy up, and ends when it calculates on.
 */
final class Pace {

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
    private static final boolean MEASURABLE = TIMES.isCurrentThreadCpuTimeSupported() && TIMES.isThreadCpuTimeEnabled();

    /** A thread gets this much between two pauses. */
    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(1);

    /** One of so many parts of a processor is a plugin's. */
    private static final int PARTS = 4;

    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(1);

    private static final long TO_TIDY_UP = TimeUnit.MILLISECONDS.toNanos(250);

    /** A class whose initialiser fails can't be used until the plugin is loaded anew. */
    private static final long TO_INITIALISE = 10 * TO_TIDY_UP;

    private static final StackWalker FRAMES = StackWalker.getInstance();

    // The clock is asked first, because it costs less than the processor's time that the thread has had.
    private boolean begun;
    private long clockAtTurn;
    private long calculatedAtTurn;
    private long calculatedSinceOver;

    /** Whether it is time to {@link #keep} it. Only for the thread it belongs to, as everything here; asked at each checkpoint. */
    boolean isTurnUp() {
        if (!begun) {
            begun = true;
            beginTurn();
        }
        return System.nanoTime() - clockAtTurn >= TURN;
    }

    /**
     * Pauses where the thread has calculated since it paused last.
     *
     * @param sharers of the plugin whose code it runs
     * @param over whether nobody waits for the thread any more
     * @throws Ended where that is so and it does not end by itself
     */
    void keep(Sharers sharers, boolean over) {
        clockAtTurn = System.nanoTime();
        var had = isMeasurable() ? TIMES.getCurrentThreadCpuTime() - calculatedAtTurn : TURN;
        if (had < TURN) {
            return; // it waited
        }
        pause(Math.min(LONGEST_PAUSE, had * (PARTS * sharers.with(this) - 1L)));
        var ends = over && (calculatedSinceOver += had) > (isInitialising() ? TO_INITIALISE : TO_TIDY_UP);
        beginTurn();
        if (ends) {
            throw new Ended();
        }
    }

    private static boolean isInitialising() {
        return FRAMES.walk(
                frames -> frames.anyMatch(frame -> frame.getMethodName().equals("<clinit>")));
    }

    private void beginTurn() {
        clockAtTurn = System.nanoTime();
        calculatedAtTurn = isMeasurable() ? TIMES.getCurrentThreadCpuTime() : 0;
    }

    private static boolean isMeasurable() {
        return MEASURABLE && !Thread.currentThread().isVirtual();
    }

    // An interrupt is the plugin's to see, and no way around the pause. A thread that was about to wait may have been
    // woken
    // meanwhile: it does not wait now, and looks again.
    private static void pause(long nanos) {
        var interrupted = false;
        var end = System.nanoTime() + nanos;
        for (var left = nanos; left > 0; left = end - System.nanoTime()) {
            interrupted |= Thread.interrupted();
            LockSupport.parkNanos(left);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        LockSupport.unpark(Thread.currentThread());
    }

    /** Ends a thread. What catches it comes by a checkpoint again. */
    static final class Ended extends Error {

        Ended() {
            super("ended by the portal: calculates although nobody waits for it", null, false, false);
        }
    }
}
