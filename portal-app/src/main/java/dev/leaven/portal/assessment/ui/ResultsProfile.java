package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.ResultsReport.Row;
import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.catalog.ui.ClusterMark;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Formats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Index, clusters and ingredients: a line each, with a mark per perspective. */
final class ResultsProfile {

    private static final String INDEX = "index";

    private final ResultsReport report;
    private final Component page;
    private final Consumer<String> chosen;
    private final ScoreTexts texts;
    private final Locale locale;

    ResultsProfile(ResultsReport report, Component page, Locale locale, Consumer<String> chosen) {
        this.report = report;
        this.page = page;
        this.chosen = chosen;
        this.locale = locale;
        this.texts = new ScoreTexts(page, locale);
    }

    Card clusters() {
        var rows = new ArrayList<PerspectiveLines.Row>();
        rows.add(line(report.index(), report.pack().outcomeScale().name().in(locale), INDEX));
        report.pack().recipeClusters().forEach(cluster -> rows.add(line(cluster)));
        var lines = new PerspectiveLines(
                page.getTranslation("results.clusters"), page.getTranslation("results.clusters.header"));
        lines.setRows(rows);
        lines.getElement().setAttribute("data-test-id", "clusters");
        var pictures = new Div(lines, radar());
        pictures.addClassName("lv-grid-2");
        var card = new Card(page.getTranslation("results.clusters"), note("results.clusters.note"), pictures);
        if (report.alpha() != null) {
            card.add(note("results.alpha", Formats.oneDecimal(report.alpha(), locale)));
        }
        return card;
    }

    Card ingredients(String selected) {
        var lines = ingredients(report.pack().recipeClusters(), "results.ingredients", selected);
        lines.getElement().setAttribute("data-test-id", "ingredients");
        return new Card(page.getTranslation("results.ingredients"), note("results.ingredients.note"), lines);
    }

    /** What was asked beside the recipe, in a card of its own: it counts in nothing above. */
    Optional<Card> beside(String selected) {
        List<Cluster> clusters = report.pack().extensionClusters();
        if (clusters.isEmpty()) {
            return Optional.empty();
        }
        var lines = new PerspectiveLines(
                page.getTranslation("results.beside"), page.getTranslation("results.clusters.header"));
        lines.setRows(clusters.stream().map(this::line).toList());
        lines.getElement().setAttribute("data-test-id", "beside");
        var below = ingredients(clusters, "results.beside.ingredients", selected);
        below.getElement().setAttribute("data-test-id", "beside-ingredients");
        var pictures = new Div(lines, below);
        pictures.addClassName("lv-grid-2");
        return Optional.of(new Card(page.getTranslation("results.beside"), note("results.beside.note"), pictures));
    }

    /** A line per ingredient, the lowest first; choosing one opens it. */
    private PerspectiveLines ingredients(List<Cluster> clusters, String title, String selected) {
        var lines = new PerspectiveLines(page.getTranslation(title), page.getTranslation("results.ingredients.header"));
        lines.setRows(clusters.stream()
                .flatMap(cluster -> cluster.ingredients().stream())
                .sorted(Comparator.comparingDouble(this::learnersMean))
                .map(this::line)
                .toList());
        lines.setSelected(selected);
        lines.addRowSelectedListener(event ->
                report.pack().ingredient(event.rowId()).map(Ingredient::id).ifPresent(chosen));
        return lines;
    }

    private RadarChart radar() {
        List<Cluster> clusters = report.pack().recipeClusters();
        var radar = new RadarChart(page.getTranslation("results.radar"));
        radar.setData(
                clusters.stream()
                        .map(cluster ->
                                new RadarChart.Axis(cluster.id(), cluster.name().in(locale), key(cluster)))
                        .toList(),
                report.pack().perspectives().stream()
                        .map(perspective -> series(perspective, clusters))
                        .toList());
        return radar;
    }

    private RadarChart.Series series(Perspective perspective, List<Cluster> clusters) {
        return new RadarChart.Series(
                perspective.id(),
                perspective.name().in(locale),
                clusters.stream()
                        .map(cluster -> ResultsReport.find(report.clusters(), cluster.id())
                                .score(perspective.id()))
                        .map(texts::point)
                        .toList());
    }

    private PerspectiveLines.Row line(Cluster cluster) {
        return line(
                ResultsReport.find(report.clusters(), cluster.id()),
                cluster.name().in(locale),
                key(cluster));
    }

    private PerspectiveLines.Row line(Ingredient ingredient) {
        Cluster cluster = report.pack().clusterOf(ingredient.id()).orElseThrow();
        return line(
                ResultsReport.find(report.ingredients(), ingredient.id()),
                ingredient.name().in(locale),
                key(cluster));
    }

    private PerspectiveLines.Row line(Row row, String label, String cluster) {
        return new PerspectiveLines.Row(
                row.id(),
                label,
                cluster,
                report.pack().perspectives().stream()
                        .map(perspective -> texts.mark(
                                perspective.id(), perspective.name().in(locale), row.score(perspective.id())))
                        .toList());
    }

    /** The lowest first; what has no figure comes last. */
    private double learnersMean(Ingredient ingredient) {
        return ResultsReport.find(report.ingredients(), ingredient.id()).score(ResultHighlights.LEARNERS)
                        instanceof Score.Shown shown
                ? shown.mean()
                : Double.MAX_VALUE;
    }

    private static String key(Cluster cluster) {
        return ClusterMark.key(cluster.id(), cluster.order());
    }

    private Paragraph note(String key, Object... words) {
        var note = new Paragraph(page.getTranslation(key, words));
        note.addClassName("lv-soft");
        return note;
    }
}
