package dev.leaven.portal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The portal's clock, which goes back while the demo's past is made. */
final class DemoClock extends Clock {

    private final Clock clock;
    private final AtomicReference<Duration> back;

    DemoClock(Clock clock) {
        this(clock, new AtomicReference<>(Duration.ZERO));
    }

    private DemoClock(Clock clock, AtomicReference<Duration> back) {
        this.clock = clock;
        this.back = back;
    }

    /** From now on it goes on from so long ago. */
    void goBack(Duration time) {
        back.set(time);
    }

    @Override
    public Instant instant() {
        return clock.instant().minus(back.get());
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    /** The same clock in another zone: it goes back with this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(clock.withZone(zone), back);
    }
}
