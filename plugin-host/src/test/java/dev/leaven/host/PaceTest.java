package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A busy machine makes a pause longer, and never shorter. */
class PaceTest {

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    private static final Duration MUCH = Duration.ofMillis(40);

    private final Pace tested = new Pace();

    @AfterEach
    void takeTheInterruptAway() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void a_thread_that_calculates_has_its_part_of_a_quarter_of_a_processor(int among) {
        var sharers = new Sharers();
        for (var other = 1; other < among; other++) {
            sharers.with(new Pace());
        }

        assertThat(calculate(sharers)).isGreaterThan(enough(among));
    }

    @Test
    void an_interrupt_is_no_way_around_it_and_is_not_lost() {
        Thread.currentThread().interrupt();

        assertThat(calculate(new Sharers())).isGreaterThan(enough(1));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void interrupts_in_the_middle_of_a_pause_are_none_either() throws Exception {
        var paced = Thread.currentThread();
        var done = new AtomicBoolean();
        var interrupting = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                paced.interrupt();
                LockSupport.parkNanos(100_000);
            }
        });

        var took = calculate(new Sharers());
        done.set(true);
        while (interrupting.isAlive()) {
            Thread.interrupted();
            LockSupport.parkNanos(100_000);
        }

        assertThat(took).isGreaterThan(enough(1));
    }

    @Test
    void who_was_woken_in_a_pause_does_not_wait_for_that_again() {
        calculate(new Sharers());
        var before = System.nanoTime();

        LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(1));

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void a_class_may_finish_its_initialiser_although_nobody_waits() {
        assertThat(Initialised.PACE).isNotNull();
    }

    private static final class Initialised {

        static final Pace PACE = new Pace();

        static {
            calculate(PACE, new Sharers(), true, Duration.ofMillis(400));
        }
    }

    @Test
    void one_that_nobody_waits_for_ends_after_it_could_tidy_up() {
        var before = TIMES.getCurrentThreadCpuTime();

        var ended = catchThrowableOfType(
                Pace.Ended.class, () -> calculate(tested, new Sharers(), true, Duration.ofMinutes(1)));

        assertThat(ended).isNotNull();
        assertThat(TIMES.getCurrentThreadCpuTime() - before).isGreaterThan(250_000_000);
    }

    @Test
    void what_catches_its_end_gets_it_again() {
        for (var time = 0; time < 3; time++) {
            assertThat(catchThrowableOfType(
                            Pace.Ended.class, () -> calculate(tested, new Sharers(), true, Duration.ofMinutes(1))))
                    .isNotNull();
        }
    }

    /** Nanoseconds. The last turn is not paused for. */
    private static long enough(int among) {
        return (MUCH.toNanos() - 10_000_000) * 4 * among;
    }

    /** Nanoseconds from beginning to end. */
    private long calculate(Sharers sharers) {
        var begun = System.nanoTime();
        calculate(tested, sharers, false, MUCH);
        return System.nanoTime() - begun;
    }

    private static void calculate(Pace pace, Sharers sharers, boolean over, Duration much) {
        var before = TIMES.getCurrentThreadCpuTime();
        do {
            if (pace.isTurnUp()) {
                pace.keep(sharers, over);
            }
        } while (TIMES.getCurrentThreadCpuTime() - before < much.toNanos());
    }
}
