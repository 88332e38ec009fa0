package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.ResultsReport.Row;
import dev.leaven.portal.assessment.ResultsReport.UnitChoice;
import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.catalog.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of one unit as lines of a {@link ResultsTable}: the recipe's first, then what stands beside it. */
final class ResultsLines {

    private static final String BETWEEN_UNITS = " / ";

    private final ResultsReport report;
    private final Component page;
    private final Locale locale;
    private final ScoreTexts texts;
    private final List<Object> unit;
    private final List<List<Object>> lines = new ArrayList<>();

    ResultsLines(ResultsReport report, Component page, Locale locale) {
        this.report = report;
        this.page = page;
        this.locale = locale;
        this.texts = new ScoreTexts(page, locale);
        this.unit = List.of(
                page.getTranslation(locale, whole() ? "results.export.scope.whole" : "results.export.scope.unit"),
                path());
    }

    private enum Level {
        INDEX,
        CLUSTER,
        INGREDIENT,
        QUESTION,
        IMPORTANCE
    }

    /**
     * Where a subject belongs.
     *
     * @param place whether to the recipe, in words
     * @param pack name and version of what brought it
     */
    private record Origin(String place, String pack, String cluster, String ingredient) {

        Origin in(String cluster, String ingredient) {
            return new Origin(place, pack, cluster, ingredient);
        }
    }

    List<List<Object>> all() {
        Pack pack = report.pack();
        Origin recipe = origin("results.export.recipe", pack.name().in(locale), pack.ref());
        add(Level.INDEX, recipe, "", report.index());
        pack.outcomeScale()
                .items()
                .forEach(one -> add(Level.QUESTION, recipe, one.text().in(locale), row(report.questions(), one.id())));
        pack.recipeClusters().forEach(cluster -> add(recipe, cluster));
        pack.extensions().forEach(extension -> {
            Origin beside = origin("results.beside", extension.name().in(locale), extension.ref());
            extension.clusters().forEach(cluster -> add(beside, cluster));
        });
        return lines;
    }

    private Origin origin(String place, String name, PackRef ref) {
        return new Origin(page.getTranslation(locale, place), name + " " + ref.version(), "", "");
    }

    private void add(Origin from, Cluster cluster) {
        String name = cluster.name().in(locale);
        add(Level.CLUSTER, from.in(name, ""), "", row(report.clusters(), cluster.id()));
        for (Ingredient ingredient : cluster.ingredients()) {
            Origin here = from.in(name, ingredient.name().in(locale));
            add(Level.INGREDIENT, here, "", row(report.ingredients(), ingredient.id()));
            add(Level.IMPORTANCE, here, "", row(report.importance(), ingredient.id()));
            for (Row row : report.questions()) {
                report.pack()
                        .question(row.id())
                        .filter(item -> ingredient.id().equals(item.ingredientId()))
                        .ifPresent(item -> add(Level.QUESTION, here, item.text().in(locale), row));
            }
        }
    }

    /** A line for each perspective. Below the whole organisation only learners answer; a question has its own people. */
    private void add(Level level, Origin from, String question, Row row) {
        for (Perspective perspective : report.pack().perspectives()) {
            Score score = row.score(perspective.id());
            boolean asked = !(score instanceof Score.NotAsked);
            boolean expected = level != Level.QUESTION && level != Level.IMPORTANCE && whole();
            if (asked || expected) {
                add(level, from, question, row.id(), perspective, score);
            }
        }
    }

    private void add(Level level, Origin from, String question, String id, Perspective perspective, Score score) {
        var line = new ArrayList<>(unit);
        line.addAll(List.of(
                page.getTranslation(locale, "results.export.level." + word(level)),
                from.place(),
                from.pack(),
                from.cluster(),
                from.ingredient(),
                question,
                id,
                perspective.name().in(locale),
                scale(level, perspective)));
        line.addAll(texts.cells(score));
        lines.add(line);
    }

    private String scale(Level level, Perspective perspective) {
        Scale scale = report.pack()
                .scale(
                        level == Level.IMPORTANCE
                                ? Scale.Kind.IMPORTANCE
                                : perspective.identified() ? Scale.Kind.MATURITY : Scale.Kind.LIKERT);
        return page.getTranslation(locale, "results.export.scale." + word(scale.kind()), scale.min(), scale.max());
    }

    private boolean whole() {
        return report.unit().equals(report.units().getFirst().id());
    }

    /** Names alone would not tell two teams called the same apart. */
    private String path() {
        var path = new ArrayList<String>();
        for (UnitChoice one : report.units()) {
            path.subList(one.depth(), path.size()).clear();
            path.add(one.name());
            if (one.id().equals(report.unit())) {
                break;
            }
        }
        return String.join(BETWEEN_UNITS, path);
    }

    private static Row row(List<Row> rows, String id) {
        return ResultsReport.find(rows, id);
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
