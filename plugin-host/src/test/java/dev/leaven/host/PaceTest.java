package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A busy machine makes a pause longer, and never shorter. */
class PaceTest {

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    private final Pace tested = new Pace();

    @AfterEach
    void takeTheInterruptAway() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "4, false", "1, true"})
    void a_thread_that_calculates_has_its_part_of_half_a_processor(int among, boolean interrupted) {
        var begun = System.nanoTime();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }

        var calculated = calculate(among, false, Duration.ofMillis(40));

        // The last turn is not paused for.
        assertThat(System.nanoTime() - begun).isGreaterThan((calculated - 10_000_000) * 2 * among);
        assertThat(Thread.currentThread().isInterrupted()).isEqualTo(interrupted);
    }

    @Test
    void one_that_nobody_waits_for_ends_after_it_could_tidy_up() {
        var before = TIMES.getCurrentThreadCpuTime();

        var ended = catchThrowableOfType(Pace.Ended.class, () -> calculate(1, true, Duration.ofMinutes(1)));

        assertThat(ended).isNotNull();
        assertThat(TIMES.getCurrentThreadCpuTime() - before).isGreaterThan(250_000_000);
    }

    @Test
    void what_catches_its_end_gets_it_again() {
        for (var time = 0; time < 3; time++) {
            assertThat(catchThrowableOfType(Pace.Ended.class, () -> calculate(1, true, Duration.ofMinutes(1))))
                    .isNotNull();
        }
    }

    /** Nanoseconds of a processor that it had. */
    private long calculate(int among, boolean over, Duration much) {
        var before = TIMES.getCurrentThreadCpuTime();
        long had;
        do {
            tested.keep(among, over);
            had = TIMES.getCurrentThreadCpuTime() - before;
        } while (had < much.toNanos());
        return had;
    }
}
