package dev.leaven.host;

/**
 * What a plugin's classes call, in each method and each turn of a loop, because the host put it there ({@link Checkpoints}):
 * Java can't take the processor away from a thread, but a thread that comes by here gives it up by itself. The one class
 * besides the API that a plugin sees.
 */
public final class Checkpoint {

    private static final ThreadLocal<Pace> PACES = ThreadLocal.withInitial(Pace::new);
    private static final StackWalker CALLER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private Checkpoint() {}

    /** Returns at once to a call that behaves; keeps the {@link Pace} with any other thread that runs a plugin's code. */
    public static void pass() {
        if (Thread.currentThread() instanceof CallThread call) {
            call.passCheckpoint();
            return;
        }
        var pace = PACES.get();
        // A virtual thread, or one of the JVM's, is nobody's: whose code it runs is known by the class only.
        if (pace.isTurnUp() && CALLER.getCallerClass().getClassLoader() instanceof IsolatedLoader plugin) {
            plugin.keep(pace);
        }
    }
}
