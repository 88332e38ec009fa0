package dev.leaven.portal.cycle.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.StepReport;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.cycle.StepReporter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The goal is the cycle's own part of the first step. */
@Component
class GoalReporter implements StepReporter {

    private final CycleRepository cycles;

    GoalReporter(CycleRepository cycles) {
        this.cycles = cycles;
    }

    @Override
    public Set<CycleStep> steps() {
        return Set.of(CycleStep.TAKE_STOCK);
    }

    @Override
    public StepReport report(CycleId cycle, CycleStep step) {
        boolean set = cycles.findById(cycle.value())
                .orElseThrow(NoSuchCycle::new)
                .goal()
                .isPresent();
        return new StepReport(set, set ? List.of() : List.of(new Missing("cycle.missing.goal")));
    }
}
