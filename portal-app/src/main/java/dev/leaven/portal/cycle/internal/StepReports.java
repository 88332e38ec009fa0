package dev.leaven.portal.cycle.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.StepReport;
import dev.leaven.portal.cycle.StepReporter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks everybody who carries a step out how it stands. Nothing of it is kept. */
@Component
public class StepReports {

    private static final StepReport NOBODY =
            new StepReport(false, List.of(new StepReport.Missing("cycle.missing.later")));

    // Asked for late: who reports a step may look at gates itself.
    private final ObjectProvider<StepReporter> reporters;

    StepReports(ObjectProvider<StepReporter> reporters) {
        this.reporters = reporters;
    }

    /** A step of which nobody reports is not complete. */
    public StepReport of(CycleId cycle, CycleStep step) {
        return reporters
                .orderedStream()
                .filter(one -> one.steps().contains(step))
                .map(one -> one.report(cycle, step))
                .reduce(StepReports::both)
                .orElse(NOBODY);
    }

    private static StepReport both(StepReport one, StepReport other) {
        var missing = new ArrayList<>(one.missing());
        missing.addAll(other.missing());
        return new StepReport(one.begun() || other.begun(), missing);
    }
}
