package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.LogEntry;
import dev.leaven.portal.execution.app.LogEntry.Kind;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.app.RunningAction.Progress;
import dev.leaven.portal.validation.AgreedAction;
import dev.leaven.portal.validation.InForceListener;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes over what was agreed. What was begun goes on; what is not in the plan any more is stopped. */
@Component
class Taking implements InForceListener {

    private final RunningActionTenantSql sql;
    private final FoundActionTenantSql found;
    private final CheckInTenantSql log;
    private final Clock clock;

    Taking(RunningActionTenantSql sql, FoundActionTenantSql found, CheckInTenantSql log, Clock clock) {
        this.sql = sql;
        this.found = found;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void planIsInForce(CycleId cycle, List<AgreedAction> actions) {
        List<RunningAction> before = found.ofCycle(cycle);
        Map<ActionId, RunningAction> gone =
                new HashMap<>(RunningActionRows.with(before, found.ingredients(before)).stream()
                        .collect(Collectors.toMap(RunningAction::id, Function.identity())));
        for (AgreedAction agreed : actions) {
            RunningAction running = gone.remove(agreed.id());
            if (running == null) {
                begin(cycle, agreed);
            } else {
                goOn(running, agreed);
            }
        }
        gone.values().stream().filter(one -> one.state() != ActionState.STOPPED).forEach(this::stop);
    }

    private void begin(CycleId cycle, AgreedAction agreed) {
        var progress = new Progress(ActionState.AGREED, "", "", clock.instant(), null);
        sql.add(cycle, agreed, progress);
        note(new RunningAction(cycle, 0, agreed, progress, null, false), ActionState.AGREED);
    }

    private void goOn(RunningAction running, AgreedAction agreed) {
        if (!running.agreed().equals(agreed)) {
            sql.renew(running.cycle(), agreed);
            note(running, running.state());
        }
        if (running.state() == ActionState.STOPPED) {
            sql.move(running, new Progress(ActionState.AGREED, "", "", clock.instant(), null), null);
            note(running, ActionState.AGREED);
        }
    }

    private void stop(RunningAction running) {
        sql.move(running, new Progress(ActionState.STOPPED, "", "", clock.instant(), null), null);
        note(running, ActionState.STOPPED);
    }

    private void note(RunningAction action, ActionState state) {
        log.add(action, new LogEntry(Kind.PLAN, state, "", "", clock.instant()));
    }
}
