package dev.leaven.portal.actionplan.ui;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.StepPage;
import org.springframework.stereotype.Component;

/** Tells the cycle where its second step is worked on. */
@Component
class ComparisonPage implements StepPage {

    @Override
    public CycleStep step() {
        return CycleStep.COMPARE;
    }

    @Override
    public String path(CycleId cycle) {
        return "compare/" + cycle;
    }
}
