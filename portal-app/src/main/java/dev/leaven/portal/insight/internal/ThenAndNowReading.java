package dev.leaven.portal.insight.internal;

import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.assessment.PublishedCampaign;
import dev.leaven.portal.assessment.Results;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.ResultsReport.UnitChoice;
import dev.leaven.portal.insight.app.MeasurementChoice;
import dev.leaven.portal.insight.app.ThenAndNow;
import dev.leaven.portal.insight.app.ThenAndNow.Measurement;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the published results of two campaigns side by side, of the whole organisation only. */
@Component
public class ThenAndNowReading {

    private final Results results;
    private final Campaigns campaigns;

    ThenAndNowReading(Results results, Campaigns campaigns) {
        this.results = results;
        this.campaigns = campaigns;
    }

    /** @param wanted id of a perspective; an unknown one counts as the learners */
    public ThenAndNow compare(PublishedCampaign then, PublishedCampaign now, String wanted) {
        ResultsReport before = results.report(then.id(), Optional.empty());
        ResultsReport after = results.report(now.id(), Optional.empty());
        String perspective = after.perspectives().contains(wanted) ? wanted : MeasurementChoice.LEARNERS;
        var changes = new Changes(
                new PublishedFigures(before, perspective), new PublishedFigures(after, perspective), after.pack());
        return new ThenAndNow(
                measurement(before),
                measurement(after),
                perspective,
                after.pack(),
                units(before).equals(units(after)),
                changes.index(),
                changes.clusters());
    }

    private Measurement measurement(ResultsReport report) {
        return new Measurement(
                report.campaign(),
                report.name(),
                report.publishedOn(),
                report.respondents().getOrDefault(MeasurementChoice.LEARNERS, 0),
                campaigns.overview(report.campaign()).learners().invited(),
                report.minResponses());
    }

    private static Set<?> units(ResultsReport report) {
        return report.units().stream().map(UnitChoice::id).collect(Collectors.toSet());
    }
}
