package dev.leaven.portal.cycle;

import dev.leaven.portal.cycle.internal.CycleGateTenantSql;
import dev.leaven.portal.cycle.internal.StepReports;
import org.springframework.stereotype.Component;

/** The gates between steps. No service: whoever calls has asked who may. */
@Component
public class CycleGates {

    private final StepReports reports;
    private final CycleGateTenantSql passed;

    CycleGates(StepReports reports, CycleGateTenantSql passed) {
        this.reports = reports;
        this.passed = passed;
    }

    /**
     * Sees to it that a step is complete, or was left early with a reason.
     *
     * @throws GateClosed when neither is so
     */
    public void require(CycleId cycle, CycleStep step) {
        var report = reports.of(cycle, step);
        if (!report.missing().isEmpty()
                && !(step.mayBeLeftEarly() && passed.find(cycle, step).isPresent())) {
            throw new GateClosed(step, report.missing());
        }
    }
}
