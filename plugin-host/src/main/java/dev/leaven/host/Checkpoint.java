package dev.leaven.host;

/**
 * What a plugin's classes call, in each method and each turn of a loop, because the host put it there ({@link Checkpoints}):
 * Java can't take the processor away from a thread, but a thread that comes by here gives it up by itself. The one class
 * besides the API that a plugin sees.
 */
public final class Checkpoint {

    private static final ThreadLocal<Pace> PACES = ThreadLocal.withInitial(Pace::new);

    private Checkpoint() {}

    /** Returns at once to a call that behaves; keeps the {@link Pace} with any other thread of a plugin. */
    public static void pass() {
        var thread = Thread.currentThread();
        if (thread instanceof CallThread call) {
            call.passCheckpoint();
        } else if (thread.getThreadGroup() instanceof PluginThreads plugin) {
            PACES.get().keep(plugin.sharers(), plugin.isOver());
        } else if (thread.isVirtual()) {
            PACES.get().keep(1, false); // nobody can tell whose it is, and a carrier of all virtual threads carries it
        }
    }
}
