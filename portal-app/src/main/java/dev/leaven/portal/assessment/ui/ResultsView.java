package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignRow;
import dev.leaven.portal.assessment.Results;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.tenancy.UnitId;
import io.hypersistence.tsid.TSID;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Published results: what stands out, the distance between perspectives, the ingredients, and the units. */
@Route("results/:campaignId?")
@RolesAllowed("PROGRAMME_LEAD")
@Menu(order = 15, title = "results.menu", icon = "lv:results")
class ResultsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String INGREDIENT = "ingredient";

    private final Results results;

    ResultsView(Results results) {
        this.results = results;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<CampaignRow> published = results.published();
        boolean chosen =
                event.getRouteParameters().get(CampaignNavigation.CAMPAIGN).isPresent();
        if (!chosen && published.isEmpty()) {
            add(new PageHead(getTranslation("results.title"), getTranslation("results.purpose")), empty());
            return;
        }
        CampaignId id = chosen
                ? CampaignNavigation.campaign(event.getRouteParameters())
                : published.getFirst().id();
        Location location = event.getLocation();
        Optional<UnitId> unit = parameter(location, "unit")
                .filter(TSID::isValid)
                .map(text -> new UnitId(TSID.from(text).toLong()));
        show(results.report(id, unit), published, parameter(location, INGREDIENT));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("results.title");
    }

    private void show(ResultsReport report, List<CampaignRow> published, Optional<String> ingredient) {
        var head = new PageHead(
                report.name(),
                getTranslation(
                        "results.published", Formats.date(report.publishedOn(), getLocale()), report.minResponses()),
                new ResultsDownload(results, report));
        add(head, new ResultsFilter(report, published, ingredient), findings(report));
        var profile = new ResultsProfile(report, this, getLocale(), id -> ResultsFilter.go(report, Optional.of(id)));
        add(profile.clusters(), profile.ingredients(ingredient.orElse("")));
        profile.beside(ingredient.orElse("")).ifPresent(this::add);
        ingredient.flatMap(id -> report.pack().ingredient(id)).ifPresent(one -> {
            var detail = new IngredientDetail(report, one);
            add(detail);
            detail.scrollIntoView();
        });
        var units = new UnitComparisonCards(
                report, results.compare(report.campaign(), Optional.of(report.unit())), this, getLocale());
        add(units.recipe());
        units.beside().ifPresent(this::add);
        var note = new Paragraph(getTranslation("results.claim"));
        note.addClassName("lv-soft");
        add(note);
    }

    private Card findings(ResultsReport report) {
        var list = new OrderedList();
        var texts = new ScoreTexts(this, getLocale());
        for (var finding : new ResultHighlights(report).found()) {
            String name = report.pack()
                    .ingredient(finding.ingredient())
                    .map(Ingredient::name)
                    .map(text -> text.in(getLocale()))
                    .orElse("");
            List<Object> words = new ArrayList<>(List.of(name));
            finding.scores().forEach(score -> words.add(texts.text(score)));
            list.add(new ListItem(getTranslation(finding.key(), words.toArray())));
        }
        var card = new Card(getTranslation("results.findings"), respondents(report), list);
        card.getElement().setAttribute("data-test-id", "findings");
        return card;
    }

    private Div respondents(ResultsReport report) {
        Map<String, Integer> counts = report.respondents();
        int learners = counts.getOrDefault(ResultHighlights.LEARNERS, 0);
        int experts = counts.values().stream().mapToInt(Integer::intValue).sum() - learners;
        var text = new Div(
                learners == 0
                        ? getTranslation("results.respondents.hidden", report.minResponses(), experts)
                        : getTranslation("results.respondents", learners, experts));
        text.addClassName("lv-soft");
        return text;
    }

    private EmptyState empty() {
        return new EmptyState(
                Drawing.RISING, getTranslation("results.empty.title"), getTranslation("results.empty.text"));
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name).filter(text -> !text.isBlank());
    }
}
