package dev.leaven.portal.cycle.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.app.StepOverview;
import dev.leaven.portal.cycle.app.StepOverview.State;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the eight steps of a cycle stand. */
@Component
public class StepOverviews {

    private final StepReports reports;
    private final CycleGateTenantSql gates;

    StepOverviews(StepReports reports, CycleGateTenantSql gates) {
        this.reports = reports;
        this.gates = gates;
    }

    /** All eight, in order. */
    public List<StepOverview> of(CycleId cycle) {
        return Arrays.stream(CycleStep.values()).map(step -> of(cycle, step)).toList();
    }

    public StepOverview of(CycleId cycle, CycleStep step) {
        var report = reports.of(cycle, step);
        var left = gates.find(cycle, step);
        State state = report.missing().isEmpty()
                ? State.COMPLETE
                : left.isPresent() ? State.LEFT_EARLY : report.begun() ? State.UNDER_WAY : State.WAITING;
        return new StepOverview(step, state, report.missing(), left.orElse(null));
    }
}
