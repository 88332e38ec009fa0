package dev.leaven.portal.insight.ui;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.StepPage;
import org.springframework.stereotype.Component;

/** Tells the cycle where its eighth step is worked on. */
@Component
class LearnPage implements StepPage {

    @Override
    public CycleStep step() {
        return CycleStep.MEASURE_AGAIN;
    }

    @Override
    public String path(CycleId cycle) {
        return "learn/" + cycle;
    }
}
