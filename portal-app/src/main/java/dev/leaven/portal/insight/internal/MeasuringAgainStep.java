package dev.leaven.portal.insight.internal;

import dev.leaven.portal.assessment.PublishedCampaign;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.StepReport;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.cycle.StepReporter;
import dev.leaven.portal.insight.app.MeasurementChoice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Measuring again is complete once a later measurement asked the same recipe as the first. */
@Component
class MeasuringAgainStep implements StepReporter {

    private final ComparedCampaigns campaigns;

    MeasuringAgainStep(ComparedCampaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Set<CycleStep> steps() {
        return Set.of(CycleStep.MEASURE_AGAIN);
    }

    @Override
    public StepReport report(CycleId cycle, CycleStep step) {
        Optional<ComparedCampaigns.Pair> pair = campaigns.pair(cycle, MeasurementChoice.USUAL);
        boolean comparable =
                pair.filter(one -> sameRecipe(one.then(), one.now())).isPresent();
        return new StepReport(
                pair.isPresent(), comparable ? List.of() : List.of(new Missing("insight.missing.campaign")));
    }

    private static boolean sameRecipe(PublishedCampaign then, PublishedCampaign now) {
        return then.recipe().equals(now.recipe());
    }
}
