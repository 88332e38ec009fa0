package dev.leaven.host;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;

/**
 * What threads of plugins hand over to the core. A thread inherits its scheduling from the one that starts it, so not even the
 * start of a virtual thread, or the news that wakes one up, may be left to a plugin's: either can be what makes the JVM start
 * another carrier for all virtual threads ({@link Carriers}). One platform thread of the core, there before any plugin, does both.
 */
final class CoreWork {

    // Without locks: a plugin's thread may be denied the processor for long, while it adds something too.
    private static final LinkedTransferQueue<Runnable> HANDED_OVER = new LinkedTransferQueue<>();
    private static final int GLANCE = 50;
    private static final ExecutorService WORKERS = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("plugin-host-", 0).factory());

    static {
        Thread.ofPlatform().name("plugin-host").daemon().start(CoreWork::pass);
    }

    private CoreWork() {}

    /** Starts the core's thread, from a thread of the core. */
    static void begin() {}

    /** Does something short that neither waits nor throws. */
    static void tell(Runnable news) {
        HANDED_OVER.add(news);
    }

    /** Begins work that may wait, on a virtual thread of its own. */
    static <T> Future<T> submit(Callable<T> work) {
        var task = new FutureTask<>(work);
        tell(() -> WORKERS.execute(task));
        return task;
    }

    private static void pass() {
        var kept = System.nanoTime() - Carriers.EVERY.toNanos();
        while (true) {
            try {
                if (System.nanoTime() - kept >= Carriers.EVERY.toNanos()) {
                    kept = System.nanoTime();
                    Carriers.keep();
                }
                // Not for ever: who adds something may be denied the processor just before it wakes this thread.
                var news = HANDED_OVER.poll(GLANCE, TimeUnit.MILLISECONDS);
                if (news != null) {
                    news.run();
                }
            } catch (Throwable _) {
                // Nobody interrupts this thread, and what it is told to do does not throw; but it must outlive
                // everything.
            }
        }
    }
}
