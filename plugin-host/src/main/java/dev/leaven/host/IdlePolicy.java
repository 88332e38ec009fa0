package dev.leaven.host;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * Linux' scheduling policy for what has a processor only while nobody else wants one (SCHED_IDLE in sched(7)). The lowest nice
 * value is not enough: each thread of the portal that wakes up would wait for a slice of the plugin's to end, and a processor
 * on which a plugin calculates counts as taken when the system looks for a place for it.
 *
 * <p>Easy to get wrong: threads inherit it, and only root gets it off again. So a thread under it must not be the one that
 * starts a thread of the portal or of the JVM; {@link CoreWork} sees to that.
 */
final class IdlePolicy {

    private static final int SCHED_IDLE = 5;

    // struct sched_param: the priority, which this policy wants to be 0.
    private static final MemorySegment NO_PRIORITY = Arena.global().allocate(ValueLayout.JAVA_INT);

    private static final @Nullable MethodHandle SCHEDULE =
            function("sched_setscheduler", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    private static final @Nullable MethodHandle THREAD_ID = function("gettid");

    private IdlePolicy() {}

    /** What the system calls the current thread; 0 where it may not be asked. */
    static int currentThread() {
        try {
            return THREAD_ID == null ? 0 : (int) THREAD_ID.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a thread of this process under it, for good. Nothing happens where the system has no such thing. */
    static void impose(int thread) {
        try {
            if (SCHEDULE != null && thread > 0) {
                var ignored = (int) SCHEDULE.invokeExact(thread, SCHED_IDLE, NO_PRIORITY);
            }
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable MethodHandle function(String name, MemoryLayout... takes) {
        // Without permission to call native code the JVM would warn, at every start of every partner's tests.
        if (!System.getProperty("os.name").equals("Linux")
                || !IdlePolicy.class.getModule().isNativeAccessEnabled()) {
            return null;
        }
        try {
            var linker = Linker.nativeLinker();
            return linker.defaultLookup()
                    .find(name)
                    .map(found -> linker.downcallHandle(found, FunctionDescriptor.of(ValueLayout.JAVA_INT, takes)))
                    .orElse(null);
        } catch (UnsupportedOperationException _) {
            return null; // a JVM without a linker for this machine
        }
    }
}
