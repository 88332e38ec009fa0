package dev.leaven.host.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a plugin rest that failed several times in a row, then lets a single call try. */
final class Breaker {

    private final HostLimits limits;
    private int inARow;
    private Duration rest;
    private @Nullable Instant restingUntil;
    private boolean trying;

    Breaker(HostLimits limits) {
        this.limits = limits;
        rest = limits.rest();
    }

    /** Until when to keep away; empty where a call may go ahead, which then has to say how it ended. */
    synchronized Optional<Instant> enter(Instant now) {
        if (restingUntil == null) {
            return Optional.empty();
        }
        if (trying || now.isBefore(restingUntil)) {
            return Optional.of(restingUntil);
        }
        trying = true;
        return Optional.empty();
    }

    synchronized void succeeded() {
        inARow = 0;
        rest = limits.rest();
        restingUntil = null;
        trying = false;
    }

    synchronized void failed(Instant now) {
        inARow++;
        if (trying || inARow == limits.failuresInARow()) {
            restingUntil = now.plus(rest);
            var twice = rest.multipliedBy(2);
            rest = twice.compareTo(limits.longestRest()) > 0 ? limits.longestRest() : twice;
        }
        trying = false;
    }

    /** The call that entered did not take place, or says nothing about the plugin. */
    synchronized void abandoned() {
        trying = false;
    }

    synchronized Optional<Instant> restingUntil() {
        return Optional.ofNullable(restingUntil);
    }
}
