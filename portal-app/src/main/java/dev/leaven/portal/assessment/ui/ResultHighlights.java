package dev.leaven.portal.assessment.ui;

import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.ResultsReport.Row;
import dev.leaven.portal.assessment.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The results that stand out: at most three, each with its numbers, from figures that the reader may see. Only the recipe is
 * looked at, since there is nothing to measure an extension against.
 */
final class ResultHighlights {

    static final String LEARNERS = "learner";
    private static final String LD = "ld";

    private final ResultsReport report;
    private final List<Row> ingredients;

    ResultHighlights(ResultsReport report) {
        this.report = report;
        this.ingredients = report.pack().recipeClusters().stream()
                .flatMap(cluster -> cluster.ingredients().stream())
                .map(ingredient -> ResultsReport.find(report.ingredients(), ingredient.id()))
                .toList();
    }

    /**
     * One finding.
     *
     * @param key translation key; the arguments are the name of the subject and the scores
     */
    record Highlight(String key, String ingredient, List<Score> scores) {}

    List<Highlight> found() {
        var found = new ArrayList<Highlight>();
        widestGap().ifPresent(found::add);
        extreme("results.finding.lowest", Comparator.naturalOrder()).ifPresent(found::add);
        extreme("results.finding.highest", Comparator.reverseOrder()).ifPresent(found::add);
        return found;
    }

    private Optional<Highlight> widestGap() {
        return ingredients.stream()
                .filter(row -> row.mean(LD).isPresent() && row.mean(LEARNERS).isPresent())
                .max(Comparator.comparingDouble(row -> Math.abs(gap(row))))
                .filter(row -> Math.abs(gap(row)) >= report.pack().scoring().perspectiveGapWarning())
                .map(row -> new Highlight(
                        gap(row) > 0 ? "results.finding.rosier" : "results.finding.gloomier",
                        row.id(),
                        List.of(row.score(LD), row.score(LEARNERS))));
    }

    private Optional<Highlight> extreme(String key, Comparator<Double> order) {
        return ingredients.stream()
                .filter(row -> row.mean(LEARNERS).isPresent())
                .min(Comparator.comparing(row -> row.mean(LEARNERS).orElseThrow(), order))
                .map(row -> new Highlight(key, row.id(), List.of(row.score(LEARNERS))));
    }

    private static double gap(Row row) {
        return row.mean(LD).orElseThrow() - row.mean(LEARNERS).orElseThrow();
    }
}
