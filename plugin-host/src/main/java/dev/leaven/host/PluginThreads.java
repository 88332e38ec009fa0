package dev.leaven.host;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The threads of one plugin. Platform threads, not virtual ones: the operating system takes the processor away from a plugin
 * that calculates without end, while as many virtual threads as there are processors would stop every other virtual thread
 * of the portal. They are a group, because what a plugin starts by itself falls into the group of the thread that started it.
 * The group has the lowest priority, and so has everything in it; Linux takes no notice of that, see {@link IdlePolicy}.
 */
final class PluginThreads extends ThreadGroup {

    private final Set<CallThread> calls = ConcurrentHashMap.newKeySet();
    private final ClassLoader loader;

    PluginThreads(String pluginId, ClassLoader loader) {
        super(top(), "plugin-" + pluginId);
        this.loader = loader;
        setMaxPriority(Thread.MIN_PRIORITY);
    }

    /**
     * @param steppedBack whether it begins with what others leave of the processor
     * @throws OutOfMemoryError where the machine has no thread left
     */
    CallThread start(String what, boolean steppedBack, Runnable work) {
        var call = new CallThread(this, getName() + "-" + what, steppedBack, work, calls::remove);
        call.setContextClassLoader(loader);
        calls.add(call);
        try {
            call.start();
        } catch (Throwable e) {
            calls.remove(call);
            throw e;
        }
        return call;
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
        var found = new Thread[activeCount() + 16];
        // A call's thread is still there for a moment after the call has ended.
        return (int) Arrays.stream(found, 0, enumerate(found))
                .filter(thread -> !(thread instanceof CallThread))
                .count();
    }

    // Java would print stack traces, with whatever the messages hold.
    @Override
    public void uncaughtException(Thread thread, Throwable error) {}

    private static ThreadGroup top() {
        var group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
