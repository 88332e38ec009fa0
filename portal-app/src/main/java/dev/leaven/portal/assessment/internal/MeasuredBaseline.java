package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.ResultsReport.Row;
import dev.leaven.portal.catalog.GoalTemplate;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.cycle.BaselineSource;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.UnitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From where a goal starts: the first published results of a cycle, through the gate like everything else. */
@Component
class MeasuredBaseline implements BaselineSource {

    private static final String LEARNERS = "learner";
    private static final String LD = "ld";

    private final CampaignRepository campaigns;
    private final CampaignUnitTenantSql units;
    private final ResultTenantSql results;
    private final InvitationTenantSql invitations;
    private final CampaignContent content;

    MeasuredBaseline(
            CampaignRepository campaigns,
            CampaignUnitTenantSql units,
            ResultTenantSql results,
            InvitationTenantSql invitations,
            CampaignContent content) {
        this.campaigns = campaigns;
        this.units = units;
        this.results = results;
        this.invitations = invitations;
        this.content = content;
    }

    @Override
    public Optional<BigDecimal> baseline(CycleId cycle, GoalTemplate.Metric metric, @Nullable String ingredient) {
        return campaigns.findByCycleIdOrderByIdDesc(cycle.value()).reversed().stream()
                .filter(campaign -> campaign.state() == CampaignState.PUBLISHED)
                .findFirst()
                .flatMap(campaign -> measured(campaign, metric, ingredient))
                .map(value -> BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }

    private Optional<Double> measured(Campaign campaign, GoalTemplate.Metric metric, @Nullable String ingredient) {
        Pack pack = content.of(campaign);
        return switch (metric) {
            case INDEX ->
                figures(campaign).of(ResultSubject.Kind.INDEX).stream()
                        .findFirst()
                        .flatMap(row -> row.mean(LEARNERS));
            case INGREDIENT -> row(campaign, ingredient).flatMap(row -> lowestExpert(pack, row));
            case PERSPECTIVE_GAP ->
                row(campaign, ingredient)
                        .flatMap(row -> row.mean(LD)
                                .flatMap(ld -> row.mean(LEARNERS).map(learners -> Math.abs(ld - learners))));
            case RESPONSE -> response(campaign.campaignId());
            case REACH, ACTION -> Optional.empty();
        };
    }

    private static Optional<Double> lowestExpert(Pack pack, Row row) {
        OptionalDouble lowest = pack.perspectives().stream()
                .filter(Perspective::identified)
                .flatMap(perspective -> row.mean(perspective.id()).stream())
                .mapToDouble(Double::doubleValue)
                .min();
        return lowest.isPresent() ? Optional.of(lowest.getAsDouble()) : Optional.empty();
    }

    private Optional<Row> row(Campaign campaign, @Nullable String ingredient) {
        return figures(campaign).of(ResultSubject.Kind.INGREDIENT).stream()
                .filter(row -> row.id().equals(ingredient))
                .findFirst();
    }

    private Optional<Double> response(CampaignId campaign) {
        var turnout = invitations.turnout(campaign);
        return turnout.invited() == 0 ? Optional.empty() : Optional.of(100.0 * turnout.answered() / turnout.invited());
    }

    private UnitFigures figures(Campaign campaign) {
        UnitId top = units.of(campaign.campaignId()).getFirst().id();
        return new UnitFigures(results.of(campaign.campaignId(), List.of(top)), new ResultGate(campaign.thresholds()));
    }
}
