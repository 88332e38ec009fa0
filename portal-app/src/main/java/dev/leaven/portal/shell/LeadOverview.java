package dev.leaven.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.assessment.CampaignOverview;
import dev.leaven.portal.assessment.CampaignRow;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.assessment.Results;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.SheetState;
import dev.leaven.portal.assessment.ui.CampaignNavigation;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.KeyFigure;
import dev.leaven.portal.components.ProgressLine;
import java.util.List;
import java.util.Optional;

/** What a lead sees first: the campaign under way, and the latest results in five numbers. */
final class LeadOverview extends Composite<Div> {

    private static final String LEARNERS = "learner";

    LeadOverview(Campaigns campaigns, Results results) {
        getContent().addClassName("lv-section");
        List<CampaignRow> all = campaigns.all();
        if (all.isEmpty()) {
            getContent().add(start());
        }
        all.stream()
                .filter(row -> row.state() == CampaignState.OPEN || row.state() == CampaignState.DRAFT)
                .forEach(row -> getContent().add(underWay(campaigns.overview(row.id()))));
        results.published().stream()
                .findFirst()
                .ifPresent(row -> getContent().add(latest(results.report(row.id(), Optional.empty()))));
    }

    private EmptyState start() {
        var button = new Button(getTranslation("overview.start"), click -> CampaignNavigation.toNewCampaign());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(
                Drawing.BOWL, getTranslation("overview.start.title"), getTranslation("overview.start.text"), button);
    }

    private Card underWay(CampaignOverview campaign) {
        if (campaign.state() == CampaignState.DRAFT) {
            return new Card(campaign.plan().name(), new Paragraph(getTranslation("overview.draft")), open(campaign));
        }
        long sheets = campaign.sheets().stream()
                .filter(sheet -> sheet.state() == SheetState.SUBMITTED)
                .count();
        var turnout = campaign.learners();
        return new Card(
                campaign.plan().name(),
                new Paragraph(getTranslation(
                        "overview.open", Formats.date(campaign.plan().closesOn(), getLocale()))),
                new ProgressLine(
                        getTranslation("overview.learners", turnout.answered(), turnout.invited()),
                        turnout.answered(),
                        turnout.invited()),
                new ProgressLine(
                        getTranslation(
                                "overview.sheets", sheets, campaign.sheets().size()),
                        (int) sheets,
                        campaign.sheets().size()),
                open(campaign));
    }

    private Component open(CampaignOverview campaign) {
        var button =
                new Button(getTranslation("overview.campaign"), click -> CampaignNavigation.toCampaign(campaign.id()));
        return new Div(button);
    }

    private Card latest(ResultsReport report) {
        var numbers = new Div();
        numbers.addClassName("lv-grid-5");
        numbers.add(new KeyFigure(
                score(report.index()), report.pack().outcomeScale().name().in(getLocale())));
        for (Cluster cluster : report.pack().recipeClusters()) {
            numbers.add(new KeyFigure(
                    score(ResultsReport.find(report.clusters(), cluster.id())),
                    cluster.name().in(getLocale())));
        }
        var button = new Button(
                getTranslation("overview.results"), click -> CampaignNavigation.toResults(report.campaign()));
        return new Card(
                report.name(),
                new Paragraph(getTranslation("overview.latest", Formats.date(report.publishedOn(), getLocale()))),
                numbers,
                new Div(button));
    }

    private String score(ResultsReport.Row row) {
        return row.mean(LEARNERS)
                .map(mean -> Formats.oneDecimal(mean, getLocale()))
                .orElseGet(() -> getTranslation("overview.hidden"));
    }
}
