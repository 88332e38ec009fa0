package dev.leaven.portal.assessment.ui;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.StepPage;
import org.springframework.stereotype.Component;

/** Taking stock is done with campaigns. */
@Component
class CampaignsPage implements StepPage {

    @Override
    public CycleStep step() {
        return CycleStep.TAKE_STOCK;
    }

    @Override
    public String path(CycleId cycle) {
        return "campaigns";
    }
}
