package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.StepReport;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.cycle.StepReporter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Taking stock is complete when a campaign of the cycle was published. */
@Component
class CampaignStep implements StepReporter {

    private final CampaignRepository campaigns;

    CampaignStep(CampaignRepository campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Set<CycleStep> steps() {
        return Set.of(CycleStep.TAKE_STOCK);
    }

    @Override
    public StepReport report(CycleId cycle, CycleStep step) {
        List<Campaign> all = campaigns.findByCycleIdOrderByIdDesc(cycle.value());
        if (all.stream().anyMatch(one -> one.state() == CampaignState.PUBLISHED)) {
            return new StepReport(true, List.of());
        }
        boolean running = all.stream().anyMatch(one -> one.state() == CampaignState.OPEN);
        return new StepReport(
                !all.isEmpty(), List.of(new Missing(running ? "cycle.missing.published" : "cycle.missing.campaign")));
    }
}
