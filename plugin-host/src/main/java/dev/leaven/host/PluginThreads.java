package dev.leaven.host;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The threads of one plugin. Platform threads, not virtual ones: the operating system takes the processor away from a plugin
 * that calculates without end, while as many virtual threads as there are processors would stop every other virtual thread
 * of the portal. They are a group, because what a plugin starts by itself falls into the group of the thread that started it.
 * The group has the lowest priority, and so has everything in it; Linux takes no notice of that, see {@link IdlePolicy}.
 */
final class PluginThreads extends ThreadGroup {

    /** Somebody waits for a plugin to stop. */
    private static final Duration LITTLE = Duration.ofSeconds(1);

    private final CallsUnderWay calls = new CallsUnderWay();
    private final Sharers sharers = new Sharers();

    // These are counted longer than the plugin runs.
    private final WeakReference<ClassLoader> loader;

    private volatile boolean startedUp;
    private volatile boolean over;

    PluginThreads(String pluginId, ClassLoader loader) {
        super(top(), "plugin-" + pluginId);
        this.loader = new WeakReference<>(loader);
        setMaxPriority(Thread.MIN_PRIORITY);
    }

    /**
     * @param heldBack whether it begins with what others leave of the processor
     * @throws OutOfMemoryError where the machine has no thread left
     */
    CallThread start(String what, boolean heldBack, Runnable work) {
        var call = thread(what, heldBack, work);
        calls.add(call);
        try {
            call.start();
        } catch (Throwable e) {
            calls.remove(call);
            throw e;
        }
        return call;
    }

    /** The plugin has started: until then an operator waits for it, and it has what nobody else wants of a processor. */
    void startedUp() {
        startedUp = true;
    }

    /** Slows calls down that have had much of the processors. Safe on any thread. */
    void slowDown() {
        if (startedUp) {
            calls.slowDown();
        }
    }

    /** Lets calls step back that have had much of the processors. Only on a thread of the core. */
    void stepBack() {
        calls.stepBack();
    }

    /** Interrupts a call, or tries to. */
    void interrupt(CallThread call) {
        interrupting(List.of(call));
    }

    /** Interrupts all of them, or tries to, and waits a little until that is done. Those that calculate on end. */
    void interruptAll() {
        over = true;
        try {
            var ignored = interrupting(alive()).await(LITTLE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether nobody waits for what they do any more. */
    boolean isOver() {
        return over;
    }

    /** Who shares the little that a plugin has which calculates for long: its calls that do, and what it started. */
    Sharers sharers() {
        return sharers;
    }

    boolean isCalled() {
        return !calls.isEmpty();
    }

    /** Threads that the plugin started and that outlived the call; not known, and so 0, while a call is under way. */
    int strays() {
        return isCalled() ? 0 : ownThreads();
    }

    /** About how many threads the plugin started that still run: threads begin and end while they are counted. */
    int ownThreads() {
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
        var interrupter = thread("interrupts", true, () -> {
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
            if (!threads.isEmpty()) {
                interrupter.giveUp(); // nobody waits for it
                interrupter.start();
            }
        } catch (OutOfMemoryError _) {
            // The machine has no thread left: then they go on.
        }
        return left;
    }

    private CallThread thread(String what, boolean heldBack, Runnable work) {
        var thread = new CallThread(this, getName() + "-" + what, heldBack, work, calls::remove);
        thread.setContextClassLoader(loader.get());
        return thread;
    }

    private List<Thread> alive() {
        var found = new Thread[activeCount() + 16];
        return List.of(Arrays.copyOf(found, enumerate(found)));
    }

    private static ThreadGroup top() {
        var group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
