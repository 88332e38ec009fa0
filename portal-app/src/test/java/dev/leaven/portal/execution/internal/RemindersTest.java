package dev.leaven.portal.execution.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.app.RunningAction.Progress;
import dev.leaven.portal.validation.AgreedAction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody is written to, and when something is overdue. */
class RemindersTest {

    /** The day on which clocks go forward in Europe. */
    private static final LocalDate DUE = LocalDate.of(2027, 3, 28);

    @Test
    void an_open_action_is_a_reason_before_its_day_and_every_week_after_it() {
        assertThat(letters(action(ActionState.IN_PROGRESS, null), DUE.minusDays(20), 50))
                .containsExactly(
                        DUE.minusDays(7),
                        DUE.minusDays(1),
                        DUE.plusDays(1),
                        DUE.plusDays(8),
                        DUE.plusDays(15),
                        DUE.plusDays(22),
                        DUE.plusDays(29));
    }

    @Test
    void what_a_standstill_kept_from_going_out_goes_out_once_after_it() {
        assertThat(letters(action(ActionState.BLOCKED, null), DUE.plusDays(3), 7))
                .containsExactly(DUE.plusDays(3), DUE.plusDays(8));
    }

    @Test
    void a_finished_action_is_asked_about_twice_and_a_stopped_one_never() {
        LocalDate done = LocalDate.of(2027, 2, 1);
        assertThat(letters(action(ActionState.DONE, done), done, 90))
                .containsExactly(done.plusDays(30), done.plusDays(37));
        assertThat(letters(action(ActionState.STOPPED, null), DUE.minusDays(20), 50))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pacific/Kiritimati",
                "Asia/Tokyo",
                "Europe/Amsterdam",
                "UTC",
                "America/Los_Angeles",
                "Etc/GMT+12"
            })
    void nothing_is_overdue_as_long_as_it_is_still_its_day_somewhere(String zone) {
        Instant lastMinute =
                DUE.plusDays(1).atStartOfDay(ZoneId.of(zone)).minusMinutes(1).toInstant();

        assertThat(DUE.isBefore(new Deadline(Clock.fixed(lastMinute, ZoneOffset.UTC)).firstOpenDay()))
                .isFalse();
    }

    @Test
    void everywhere_the_day_after_the_next_it_is() {
        Instant over =
                OffsetDateTime.of(DUE.plusDays(1).atTime(12, 0), ZoneOffset.UTC).toInstant();
        assertThat(new Deadline(Clock.fixed(over, ZoneOffset.UTC)).firstOpenDay())
                .isEqualTo(DUE.plusDays(1));
        assertThat(new Deadline(Clock.fixed(over.minusSeconds(1), ZoneOffset.UTC)).firstOpenDay())
                .isEqualTo(DUE);
    }

    private static List<LocalDate> letters(RunningAction action, LocalDate from, int days) {
        List<LocalDate> letters = new ArrayList<>();
        LocalDate last = null;
        for (int i = 0; i < days; i++) {
            LocalDate today = from.plusDays(i);
            if (Reminders.isDue(action, today, today, last)) {
                letters.add(today);
                last = today;
            }
        }
        return letters;
    }

    private static RunningAction action(ActionState state, @Nullable LocalDate done) {
        var agreed = new AgreedAction(new ActionId(1), "A card", "", Set.of(), null, null, null, DUE);
        return new RunningAction(
                new CycleId(1), 0, agreed, new Progress(state, "", "", Instant.EPOCH, done), null, false);
    }
}
