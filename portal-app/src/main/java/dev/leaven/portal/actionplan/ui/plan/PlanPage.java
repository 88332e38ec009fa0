package dev.leaven.portal.actionplan.ui.plan;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.StepPage;
import org.springframework.stereotype.Component;

/** Tells the cycle where its fifth step is worked on. */
@Component
class PlanPage implements StepPage {

    @Override
    public CycleStep step() {
        return CycleStep.DECIDE;
    }

    @Override
    public String path(CycleId cycle) {
        return "plan/" + cycle;
    }
}
