package dev.leaven.portal.execution.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.StepReport;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.cycle.StepReporter;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.PlanProgress;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Carrying out is complete when no action is open any more. */
@Component
class CarryingOutStep implements StepReporter {

    private final BoardTenantSql board;

    CarryingOutStep(BoardTenantSql board) {
        this.board = board;
    }

    @Override
    public Set<CycleStep> steps() {
        return Set.of(CycleStep.CARRY_OUT);
    }

    @Override
    public StepReport report(CycleId cycle, CycleStep step) {
        PlanProgress progress = board.progress(cycle);
        int waiting = progress.of(ActionState.AGREED);
        if (progress.states().isEmpty()) {
            return new StepReport(false, List.of(new Missing("execution.missing.plan")));
        }
        if (waiting == progress.all() && waiting > 0) {
            return new StepReport(false, List.of(new Missing("execution.missing.start", waiting)));
        }
        int open = waiting + progress.of(ActionState.IN_PROGRESS) + progress.of(ActionState.BLOCKED);
        return new StepReport(true, open == 0 ? List.of() : List.of(new Missing("execution.missing.open", open)));
    }
}
