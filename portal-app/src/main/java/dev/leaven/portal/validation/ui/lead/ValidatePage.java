package dev.leaven.portal.validation.ui.lead;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.StepPage;
import org.springframework.stereotype.Component;

/** Tells the cycle where its fourth step is worked on. */
@Component
class ValidatePage implements StepPage {

    @Override
    public CycleStep step() {
        return CycleStep.VALIDATE;
    }

    @Override
    public String path(CycleId cycle) {
        return "validate/" + cycle;
    }
}
