package dev.leaven.portal.actionplan.ui.obstacle;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.StepPage;
import org.springframework.stereotype.Component;

/** Tells the cycle where its third step is worked on. */
@Component
class ObstaclePage implements StepPage {

    @Override
    public CycleStep step() {
        return CycleStep.FIND_OBSTACLES;
    }

    @Override
    public String path(CycleId cycle) {
        return "obstacles/" + cycle;
    }
}
