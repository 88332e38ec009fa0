package dev.leaven.portal.execution.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * When a day is over. A due day has passed once it is over everywhere on earth, as in the calls of conferences ("anywhere on
 * earth", UTC-12): whoever still has that day is not late, in any time zone and on the day on which clocks change.
 */
@Component
public class Deadline {

    private static final ZoneOffset LAST_ON_EARTH = ZoneOffset.ofHours(-12);

    private static final int MORNING = 6;
    private static final int EVENING = 18;

    private final Clock clock;

    Deadline(Clock clock) {
        this.clock = clock;
    }

    /** What is due before this day is overdue. */
    public LocalDate firstOpenDay() {
        return LocalDate.ofInstant(clock.instant(), LAST_ON_EARTH);
    }

    /** Whether letters go out now: between six and eighteen o'clock in UTC, when it is day in Europe. */
    boolean isDaytime() {
        int hour = clock.instant().atOffset(ZoneOffset.UTC).getHour();
        return hour >= MORNING && hour < EVENING;
    }

    /** The calendar's day in UTC, for what is noted. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
