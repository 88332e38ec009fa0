package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.assessment.app.UnitComparison;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.ui.ClusterMark;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.tenancy.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Learners of a unit beside those of the units below it, ingredient by ingredient: one card for the recipe, and one for what
 * stands beside it.
 */
final class UnitComparisonCards {

    private final ResultsReport report;
    private final UnitComparison comparison;
    private final Component page;
    private final Locale locale;
    private final ScoreTexts texts;

    UnitComparisonCards(ResultsReport report, UnitComparison comparison, Component page, Locale locale) {
        this.report = report;
        this.comparison = comparison;
        this.page = page;
        this.locale = locale;
        this.texts = new ScoreTexts(page, locale);
    }

    Card recipe() {
        return card("results.units", report.pack().recipeClusters(), "heat-map");
    }

    Optional<Card> beside() {
        List<Cluster> clusters = report.pack().extensionClusters();
        return clusters.isEmpty()
                ? Optional.empty()
                : Optional.of(card("results.units.beside", clusters, "beside-heat-map"));
    }

    private Card card(String title, List<Cluster> clusters, String testId) {
        var map = new HeatMap(page.getTranslation(title), page.getTranslation("results.ingredients.header"));
        map.setData(
                comparison.units().stream()
                        .map(unit -> new HeatMap.Column(unit.id().toString(), unit.name()))
                        .toList(),
                rows(clusters));
        map.getElement().setAttribute("data-test-id", testId);
        var note = new Paragraph(page.getTranslation("results.units.note", report.minResponses()));
        note.addClassName("lv-soft");
        return new Card(page.getTranslation(title), note, map);
    }

    private List<HeatMap.Row> rows(List<Cluster> clusters) {
        return clusters.stream()
                .flatMap(cluster -> cluster.ingredients().stream().map(ingredient -> row(cluster, ingredient)))
                .toList();
    }

    private HeatMap.Row row(Cluster cluster, Ingredient ingredient) {
        Map<UnitId, Score> scores = comparison.of(ingredient.id());
        return new HeatMap.Row(
                ingredient.id(),
                ingredient.name().in(locale),
                ClusterMark.key(cluster.id(), cluster.order()),
                comparison.units().stream()
                        .map(unit -> texts.cell(scores.getOrDefault(unit.id(), new Score.NotAsked())))
                        .toList());
    }
}
