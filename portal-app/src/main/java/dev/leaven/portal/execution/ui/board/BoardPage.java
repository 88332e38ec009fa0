package dev.leaven.portal.execution.ui.board;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.StepPage;
import org.springframework.stereotype.Component;

/** Tells the cycle where its sixth step is worked on. */
@Component
class BoardPage implements StepPage {

    @Override
    public CycleStep step() {
        return CycleStep.CARRY_OUT;
    }

    @Override
    public String path(CycleId cycle) {
        return "carry-out/" + cycle;
    }
}
