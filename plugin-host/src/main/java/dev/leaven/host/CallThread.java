package dev.leaven.host;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The thread of one call of a plugin, which can be told to step back for everybody else. */
final class CallThread extends Thread {

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
    private static final boolean MEASURABLE = TIMES.isThreadCpuTimeSupported() && TIMES.isThreadCpuTimeEnabled();
    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private static final Set<String> NO_THREADS_OF_PLUGINS =
            Set.of("java.lang.BaseVirtualThread", "jdk.internal.misc.CarrierThread");

    /** Asking the clock each time would cost more than the loop. */
    private static final int PASSES_PER_LOOK = 64;

    private static final long BETWEEN_LOOKS = Duration.ofMillis(1).toNanos();

    /** A tenth of the time that a call takes is little, up to a limit. */
    private static final int PARTS_OF_WAITING = 10;

    private static final long MOST_LITTLE = Duration.ofMillis(100).toNanos();

    // What the system calls it, negative while another moves it; 0 before it runs and once it is about to end, since
    // the system gives the number to another thread then.
    private final AtomicInteger systemId = new AtomicInteger();
    private final PluginThreads plugin;
    private final boolean heldBack;
    private final Runnable work;
    private final Consumer<CallThread> ended;

    private volatile boolean slowedDown;
    private volatile boolean over;

    // Only the thread itself uses these.
    private final Pace pace = new Pace();
    private int passed;
    private final long begun = System.nanoTime();
    private long looked = begun;

    /**
     * @param heldBack whether it begins slowed down, and steps back
     * @param ended told as the last thing that the thread does
     */
    CallThread(PluginThreads plugin, String name, boolean heldBack, Runnable work, Consumer<CallThread> ended) {
        super(plugin, null, name, 0, false);
        this.plugin = plugin;
        this.heldBack = heldBack;
        this.work = work;
        this.ended = ended;
        setDaemon(true);
        setPriority(MIN_PRIORITY);
    }

    @Override
    public void run() {
        systemId.set(IdlePolicy.currentThread());
        try {
            if (heldBack) {
                slowDown();
                stepBack();
            }
            work.run();
        } finally {
            endBeingKnown();
            ended.accept(this);
        }
    }

    /**
     * How much time it has had of a processor, beyond the little that a call needs which waits for another system, until it is
     * slowed down; zero where that can't be told, and when it has ended.
     */
    Duration calculated() {
        if (!MEASURABLE) {
            return Duration.ZERO;
        }
        var little = slowedDown ? 0 : Math.min(MOST_LITTLE, (System.nanoTime() - begun) / PARTS_OF_WAITING);
        return Duration.ofNanos(Math.max(0, TIMES.getThreadCpuTime(threadId()) - little));
    }

    /** Whether it calculates for long: by itself, or beside others that do, too, with which it was slowed down. */
    boolean isLongCalculation() {
        var isOneOfSeveral = slowedDown && !heldBack;
        return calculated()
                        .compareTo(
                                isOneOfSeveral ? CallsUnderWay.LONG_FOR_ONE_OF_SEVERAL : CallsUnderWay.LONG_CALCULATION)
                > 0;
    }

    boolean isSlowedDown() {
        return slowedDown;
    }

    /** Whether nobody waits for it any more. */
    boolean isOver() {
        return over;
    }

    /** From now on it keeps the pace of a plugin that calculates for long. */
    void slowDown() {
        slowedDown = true;
    }

    /** Nobody waits for it any more: it ends when it calculates on. */
    void giveUp() {
        over = true;
        slowDown();
        stepBack();
    }

    /**
     * Where the plugin's own code comes by, often, on this thread. Who waits for the call looks after it, too, but has to wait for
     * a processor itself when calls keep all of them busy.
     */
    void passCheckpoint() {
        if (slowedDown) {
            if (pace.isTurnUp()) {
                pace.keep(plugin.sharers(), over || plugin.isOver());
            }
        } else if (++passed % PASSES_PER_LOOK == 0) {
            var now = System.nanoTime();
            if (now - looked > BETWEEN_LOOKS) {
                looked = now;
                plugin.slowDown();
            }
        }
    }

    /** From now on it has a processor only while nobody else wants one, and so has what it starts. */
    void stepBack() {
        var id = systemId.get();
        if (currentThread() == this) {
            IdlePolicy.impose(Math.abs(id)); // with nothing to be undone where no stack is left for it
        } else if (id > 0 && systemId.compareAndSet(id, -id)) {
            try {
                IdlePolicy.impose(id);
            } finally {
                systemId.set(id);
            }
        }
    }

    /**
     * What every new thread asks the one that makes it. A call that makes threads steps back before it starts them, for nobody
     * could tell later which they are: Java does not say what the system calls a thread.
     */
    @Override
    public ClassLoader getContextClassLoader() {
        if (currentThread() == this && CALLERS.walk(frames -> isThreadOfPlugin(frames.skip(1)))) {
            stepBack();
        }
        return super.getContextClassLoader();
    }

    // Virtual threads do not inherit it, and what carries them is everybody's.
    private static boolean isThreadOfPlugin(Stream<StackWalker.StackFrame> making) {
        var made = making.takeWhile(frame -> Thread.class.isAssignableFrom(frame.getDeclaringClass())
                        && frame.getMethodName().equals("<init>"))
                .map(StackWalker.StackFrame::getDeclaringClass)
                .toList();
        return !made.isEmpty() && made.stream().map(Class::getName).noneMatch(NO_THREADS_OF_PLUGINS::contains);
    }

    private void endBeingKnown() {
        var id = Math.abs(systemId.get());
        while (!systemId.compareAndSet(id, 0)) {
            onSpinWait(); // a system call long
        }
    }
}
