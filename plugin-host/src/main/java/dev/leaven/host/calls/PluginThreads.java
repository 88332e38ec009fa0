package dev.leaven.host.calls;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The threads of one plugin. Platform threads, not virtual ones: the operating system takes the processor away from a plugin
 * that calculates without end, while as many virtual threads as there are processors would stop every other virtual thread
 * of the portal. They are a group, because what a plugin starts by itself falls into the group of the thread that started it.
 * The group has the lowest priority, and so has everything in it; Linux takes no notice of that.
 */
public final class PluginThreads extends ThreadGroup {

    /** Somebody waits for a plugin to start, or to stop. */
    private static final Duration LITTLE = Duration.ofSeconds(1);

    private final Set<Thread> calls = ConcurrentHashMap.newKeySet();

    // These are counted longer than the plugin runs.
    private final WeakReference<ClassLoader> loader;

    public PluginThreads(String pluginId, ClassLoader loader) {
        super(portalGroup(), "plugin-" + pluginId);
        this.loader = new WeakReference<>(loader);
        setMaxPriority(Thread.MIN_PRIORITY);
    }

    /** The group of the portal's own threads: new ones go there, whoever starts them. */
    static ThreadGroup portalGroup() {
        var group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    /** @throws OutOfMemoryError where the machine has no thread left */
    Thread start(String what, Runnable work) {
        var call = new CallThread(what, work);
        calls.add(call);
        try {
            call.start();
        } catch (Throwable e) {
            calls.remove(call);
            throw e;
        }
        return call;
    }

    /** Interrupts a call, or tries to. */
    void interrupt(Thread call) {
        interrupting(List.of(call));
    }

    /** Interrupts all of them, or tries to, and waits a little until that is done. */
    public void interruptAll() {
        try {
            var ignored = interrupting(alive()).await(LITTLE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits a little for calls that have answered to end, so that {@link #strays} is known. */
    public void awaitCalls() {
        try {
            for (var call : calls) {
                call.join(LITTLE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isCalled() {
        return !calls.isEmpty();
    }

    /** Threads that the plugin started and that outlived the call; not known, and so 0, while a call is under way. */
    public int strays() {
        return isCalled() ? 0 : ownThreads();
    }

    /** About how many threads the plugin started that still run: threads begin and end while they are counted. */
    public int ownThreads() {
        // A call's thread is still there for a moment after the call has ended.
        return (int) alive().stream()
                .filter(thread -> !(thread instanceof CallThread))
                .count();
    }

    // Java would print stack traces, with whatever the messages hold.
    @Override
    public void uncaughtException(Thread thread, Throwable error) {}

    // By a thread of the plugin's: a thread of its own class, or what one waits for, runs the plugin's code when it is
    // interrupted, which may throw or never end.
    private CountDownLatch interrupting(List<Thread> threads) {
        var left = new CountDownLatch(threads.size());
        if (threads.isEmpty()) {
            return left;
        }
        var interrupter = new CallThread("interrupts", () -> {
            for (var thread : threads) {
                try {
                    thread.interrupt();
                } catch (Throwable _) {
                    // The others are to be interrupted all the same.
                }
                left.countDown();
            }
        });
        try {
            interrupter.start();
        } catch (OutOfMemoryError _) {
            // The machine has no thread left: then they go on.
        }
        return left;
    }

    private List<Thread> alive() {
        var found = new Thread[activeCount() + 16];
        return List.of(Arrays.copyOf(found, enumerate(found)));
    }

    /** A thread that the host started. */
    private final class CallThread extends Thread {

        private final Runnable work;

        CallThread(String what, Runnable work) {
            super(PluginThreads.this, null, PluginThreads.this.getName() + "-" + what, 0, false);
            this.work = work;
            setDaemon(true);
            setPriority(MIN_PRIORITY);
            setContextClassLoader(loader.get());
        }

        @Override
        public void run() {
            try {
                work.run();
            } finally {
                calls.remove(this);
            }
        }
    }
}
