package dev.leaven.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.assessment.CampaignRow;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.assessment.Results;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.ui.CampaignNavigation;
import dev.leaven.portal.assessment.ui.LatestFigures;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.cycle.ui.CyclePages;
import java.util.List;
import java.util.Optional;

/** How the programme stands: the eight steps, the latest results in five numbers, campaigns, and what modules tell of theirs. */
final class LeadOverview extends Composite<Div> {

    private final Campaigns campaigns;

    /** @param parts what other modules show, in order */
    LeadOverview(Campaigns campaigns, Results results, CyclePages pages, List<Component> parts) {
        this.campaigns = campaigns;
        getContent().addClassName("lv-section");
        getContent().add(pages.current().<Component>map(pages::path).orElseGet(LeadOverview::start));
        figures(results).ifPresent(getContent()::add);
        var cards = new Div();
        cards.addClassName("lv-overview-cards");
        cards.add(underWay());
        cards.add(parts);
        cards.setVisible(cards.getComponentCount() > 0);
        getContent().add(cards);
    }

    private static EmptyState start() {
        UI ui = UI.getCurrent();
        var campaign = new Button(ui.getTranslation("overview.start"), click -> CampaignNavigation.toNewCampaign());
        campaign.addThemeVariants(ButtonVariant.PRIMARY);
        var cycle = new Button(ui.getTranslation("cycle.none.begin"), click -> ui.navigate("cycle/new"));
        cycle.getElement().setAttribute("data-test-id", "begin-cycle");
        return new EmptyState(
                Drawing.BOWL,
                ui.getTranslation("overview.start.title"),
                ui.getTranslation("overview.start.text"),
                campaign,
                cycle);
    }

    private static Optional<LatestFigures> figures(Results results) {
        List<ResultsReport> reports = results.published().stream()
                .limit(2)
                .map(row -> results.report(row.id(), Optional.empty()))
                .toList();
        return reports.stream()
                .findFirst()
                .map(latest ->
                        new LatestFigures(latest, reports.stream().skip(1).findFirst()));
    }

    private List<Component> underWay() {
        return campaigns.all().stream()
                .filter(row -> row.state() == CampaignState.OPEN || row.state() == CampaignState.DRAFT)
                .map(CampaignRow::id)
                .<Component>map(id -> new CampaignCard(campaigns.overview(id)))
                .toList();
    }
}
