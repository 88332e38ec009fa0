package dev.leaven.portal.communication.ui;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.StepPage;
import org.springframework.stereotype.Component;

/** Tells the cycle where its seventh step is worked on. */
@Component
class TellPage implements StepPage {

    @Override
    public CycleStep step() {
        return CycleStep.TELL;
    }

    @Override
    public String path(CycleId cycle) {
        return "tell/" + cycle;
    }
}
