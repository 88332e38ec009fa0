package dev.leaven.host;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The threads of one plugin. Platform threads, not virtual ones: the operating system takes the processor away from a plugin
 * that calculates without end, while as many virtual threads as there are processors would stop every other virtual thread
 * of the portal. They are a group, because what a plugin starts by itself falls into the group of the thread that started it.
 * The group has the lowest priority, and so has everything in it: where the JVM passes priorities on to the operating system,
 * the portal's own threads go first.
 */
final class PluginThreads extends ThreadGroup {

    private final Set<Thread> calls = ConcurrentHashMap.newKeySet();
    private final ClassLoader loader;

    PluginThreads(String pluginId, ClassLoader loader) {
        super(top(), "plugin-" + pluginId);
        this.loader = loader;
        setMaxPriority(Thread.MIN_PRIORITY);
    }

    /** @throws OutOfMemoryError where the machine has no thread left */
    Thread start(String what, Runnable work) {
        var thread = Thread.ofPlatform()
                .group(this)
                .priority(Thread.MIN_PRIORITY)
                .daemon()
                .name(getName() + "-" + what)
                .inheritInheritableThreadLocals(false)
                .unstarted(() -> {
                    try {
                        work.run();
                    } finally {
                        calls.remove(Thread.currentThread());
                    }
                });
        thread.setContextClassLoader(loader);
        calls.add(thread);
        try {
            thread.start();
        } catch (Throwable e) {
            calls.remove(thread);
            throw e;
        }
        return thread;
    }

    boolean isCalled() {
        return !calls.isEmpty();
    }

    /** Threads that the plugin started and that outlived the call; not known, and so 0, while a call is under way. */
    int strays() {
        if (isCalled()) {
            return 0;
        }
        var found = new Thread[activeCount() + 16];
        return enumerate(found);
    }

    /** About how many threads the plugin started that still run: threads begin and end while they are counted. */
    int ownThreads() {
        return activeCount() - calls.size();
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
