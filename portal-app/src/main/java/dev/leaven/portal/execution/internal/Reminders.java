package dev.leaven.portal.execution.internal;

import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.RunningAction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which days an open action is a reason to write: a week before it is due, the day before, and once it is overdue at once and
 * then every week. A finished one: after a month, and once more a week later.
 */
final class Reminders {

    static final int DAYS_BEFORE = 7;
    private static final int WEEK = 7;

    private Reminders() {}

    /**
     * Whether there was such a day since the last letter.
     *
     * @param firstOpenDay what is due before is overdue
     * @param last the day of the last letter because of this action; null where there was none
     */
    static boolean isDue(RunningAction action, LocalDate today, LocalDate firstOpenDay, @Nullable LocalDate last) {
        Optional<LocalDate> reason =
                action.state().isOpen() ? open(action, today, firstOpenDay) : finished(action, today);
        return reason.filter(day -> last == null || last.isBefore(day)).isPresent();
    }

    private static Optional<LocalDate> open(RunningAction action, LocalDate today, LocalDate firstOpenDay) {
        LocalDate due = action.agreed().dueOn();
        if (due == null) {
            return Optional.empty();
        }
        if (due.isBefore(firstOpenDay)) {
            long weeks = Math.max(0, ChronoUnit.DAYS.between(due.plusDays(1), firstOpenDay) / WEEK);
            return Optional.of(due.plusDays(1).plusWeeks(weeks));
        }
        LocalDate eve = due.minusDays(1);
        LocalDate early = due.minusDays(DAYS_BEFORE);
        return today.isBefore(early) ? Optional.empty() : Optional.of(today.isBefore(eve) ? early : eve);
    }

    private static Optional<LocalDate> finished(RunningAction action, LocalDate today) {
        LocalDate done = action.progress().doneOn();
        if (done == null || action.state() != ActionState.DONE) {
            return Optional.empty();
        }
        LocalDate first = done.plusDays(OwnWorkReading.DAYS_UNTIL_ASKED);
        if (today.isBefore(first)) {
            return Optional.empty();
        }
        LocalDate again = first.plusDays(WEEK);
        return Optional.of(today.isBefore(again) ? first : again);
    }
}
