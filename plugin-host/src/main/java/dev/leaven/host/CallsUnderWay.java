package dev.leaven.host;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The calls of a plugin that have not ended, what they have had of the processors, and what follows from it. */
final class CallsUnderWay {

    /**
     * Of a processor, for one call. Sealing a connection takes some milliseconds; the first call of all, which loads classes, may
     * take this.
     */
    static final Duration LONG_CALCULATION = Duration.ofMillis(250);

    /** Of a processor, for a call that was slowed down with others. */
    static final Duration LONG_FOR_ONE_OF_SEVERAL = Duration.ofMillis(50);

    /** Of the processors, for several calls, before they are slowed down: each by itself would be late to have had too much. */
    private static final Duration MUCH_TOGETHER = Duration.ofMillis(15);

    /** And this before they step back. */
    private static final Duration LONG_TOGETHER = Duration.ofMillis(30);

    /** What a call has of a processor that mostly waits. */
    private static final Duration LITTLE_CALCULATION = Duration.ofMillis(2);

    private final Set<CallThread> calls = ConcurrentHashMap.newKeySet();

    void add(CallThread call) {
        calls.add(call);
    }

    void remove(CallThread call) {
        calls.remove(call);
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }

    /** Slows down those that calculate, where all that run freely have had much of the processors. Safe on any thread. */
    void slowDown() {
        if (haveCalculated(call -> !call.isSlowedDown(), MUCH_TOGETHER)) {
            calculating().forEach(CallThread::slowDown);
        }
    }

    /** Lets those that calculate step back, where that did not help. Only on a thread of the core. */
    void stepBack() {
        if (haveCalculated(_ -> true, LONG_TOGETHER)) {
            calculating().forEach(CallThread::stepBack);
        }
    }

    private boolean haveCalculated(Predicate<CallThread> counts, Duration together) {
        var waitedFor = calls.stream().filter(call -> !call.isOver()).toList();
        var calculated =
                waitedFor.stream().filter(counts).map(CallThread::calculated).reduce(Duration.ZERO, Duration::plus);
        return calculated.compareTo(waitedFor.size() > 1 ? together : LONG_CALCULATION) > 0;
    }

    private Stream<CallThread> calculating() {
        return calls.stream().filter(call -> call.calculated().compareTo(LITTLE_CALCULATION) > 0);
    }
}
