package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.ExecutionRefused;
import dev.leaven.portal.execution.app.LogEntry;
import dev.leaven.portal.execution.app.LogEntry.Kind;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.app.RunningAction.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes how an action stands from now on: in its row, in its log and in the audit trail. */
@Component
public class Moving {

    static final int LONGEST = 500;

    private final RunningActionTenantSql sql;
    private final FoundActionTenantSql found;
    private final CheckInTenantSql log;
    private final CycleLookup cycles;
    private final Deadline deadline;
    private final AuditTrail trail;
    private final Clock clock;

    Moving(
            RunningActionTenantSql sql,
            FoundActionTenantSql found,
            CheckInTenantSql log,
            CycleLookup cycles,
            Deadline deadline,
            AuditTrail trail,
            Clock clock) {
        this.sql = sql;
        this.found = found;
        this.log = log;
        this.cycles = cycles;
        this.deadline = deadline;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The action, which nobody else changes until the transaction ends.
     *
     * @param seen its revision when it was read
     * @throws ExecutionRefused when something was said about it since
     * @throws dev.leaven.portal.cycle.NoSuchCycle when there is no such cycle here
     * @throws dev.leaven.portal.cycle.CycleRefused when it was archived
     */
    RunningAction hold(CycleId cycle, ActionId id, int seen) {
        cycles.writable(cycle);
        RunningAction action = found.lock(cycle, id).orElseThrow(() -> new ExecutionRefused("execution.refused.gone"));
        if (action.revision() != seen) {
            throw new ExecutionRefused(
                    "execution.refused.stale", action.progress().by());
        }
        return action;
    }

    /** Text without blanks around it. @throws ExecutionRefused when it is too long, or missing though needed */
    static String words(String text, boolean needed) {
        String words = text.strip();
        if (words.length() > LONGEST) {
            throw new ExecutionRefused("execution.refused.long", LONGEST);
        }
        if (needed && words.isEmpty()) {
            throw new ExecutionRefused("execution.refused.words");
        }
        return words;
    }

    /**
     * Under {@link #hold}.
     *
     * @param help what is asked for from now on; null where nothing is
     * @param by the name of whoever says so
     */
    void move(RunningAction action, Kind kind, ActionState state, @Nullable String help, String text, String by) {
        sql.move(
                action,
                new Progress(state, text, by, clock.instant(), state == ActionState.DONE ? doneOn(action) : null),
                help);
        log.add(action, new LogEntry(kind, state, text, by, clock.instant()));
        String what = kind == Kind.PROGRESS ? state.name() : kind.name();
        trail.recordBy(
                by,
                "action." + what.toLowerCase(Locale.ROOT),
                new AuditSubject("plan.action", action.id().value(), action.title()),
                null,
                text.isEmpty() ? null : text);
    }

    private LocalDate doneOn(RunningAction action) {
        LocalDate before = action.progress().doneOn();
        return before == null ? deadline.today() : before;
    }
}
