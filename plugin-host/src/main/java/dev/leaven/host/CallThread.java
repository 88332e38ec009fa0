package dev.leaven.host;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The thread of one call of a plugin, which can be told to step back for everybody else. */
final class CallThread {

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
    private static final boolean MEASURABLE = TIMES.isThreadCpuTimeSupported() && TIMES.isThreadCpuTimeEnabled();

    // What the system calls it, negative while it is being moved; 0 before it runs and once it is about to end, since
    // the system gives the number to another thread then.
    private final AtomicInteger systemId = new AtomicInteger();
    private final Thread thread;

    /** @param ended told as the last thing that the thread does */
    CallThread(Thread.Builder builder, Runnable work, Runnable ended) {
        thread = builder.unstarted(() -> {
            systemId.set(IdlePolicy.currentThread());
            try {
                work.run();
            } finally {
                endBeingKnown();
                ended.run();
            }
        });
    }

    /** @throws OutOfMemoryError where the machine has no thread left */
    void start(ClassLoader loader) {
        thread.setContextClassLoader(loader);
        thread.start();
    }

    /** How much time it has had of a processor; zero where that can't be told, and when it has ended. */
    Duration calculated() {
        return MEASURABLE ? Duration.ofNanos(Math.max(0, TIMES.getThreadCpuTime(thread.threadId()))) : Duration.ZERO;
    }

    /** From now on it has a processor only while nobody else wants one, and so has what it starts. */
    void stepBack() {
        var id = systemId.get();
        if (id > 0 && systemId.compareAndSet(id, -id)) {
            IdlePolicy.impose(id);
            systemId.set(id);
        }
    }

    void interrupt() {
        thread.interrupt();
    }

    private void endBeingKnown() {
        var id = Math.abs(systemId.get());
        while (!systemId.compareAndSet(id, 0)) {
            Thread.onSpinWait(); // a system call long
        }
    }
}
