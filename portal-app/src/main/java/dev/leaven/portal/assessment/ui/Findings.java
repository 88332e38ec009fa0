package dev.leaven.portal.assessment.ui;

import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.ResultsReport.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands out in a report: at most three findings, each with its numbers, from figures that may be seen. */
final class Findings {

    static final String LEARNERS = "learner";
    private static final String LD = "ld";

    private final ResultsReport report;

    Findings(ResultsReport report) {
        this.report = report;
    }

    /**
     * One finding.
     *
     * @param key translation key; the arguments are the name of the subject and the numbers
     */
    record Finding(String key, String ingredient, List<Double> numbers) {}

    List<Finding> found() {
        var found = new ArrayList<Finding>();
        widestGap().ifPresent(found::add);
        extreme("results.finding.lowest", Comparator.naturalOrder()).ifPresent(found::add);
        extreme("results.finding.highest", Comparator.reverseOrder()).ifPresent(found::add);
        return found;
    }

    private Optional<Finding> widestGap() {
        return report.ingredients().stream()
                .filter(row -> row.mean(LD).isPresent() && row.mean(LEARNERS).isPresent())
                .max(Comparator.comparingDouble(row -> Math.abs(gap(row))))
                .filter(row -> Math.abs(gap(row)) >= report.pack().scoring().perspectiveGapWarning())
                .map(row -> new Finding(
                        gap(row) > 0 ? "results.finding.rosier" : "results.finding.gloomier",
                        row.id(),
                        List.of(row.mean(LD).orElseThrow(), row.mean(LEARNERS).orElseThrow())));
    }

    private Optional<Finding> extreme(String key, Comparator<Double> order) {
        return report.ingredients().stream()
                .filter(row -> row.mean(LEARNERS).isPresent())
                .min(Comparator.comparing(row -> row.mean(LEARNERS).orElseThrow(), order))
                .map(row ->
                        new Finding(key, row.id(), List.of(row.mean(LEARNERS).orElseThrow())));
    }

    private static double gap(Row row) {
        return row.mean(LD).orElseThrow() - row.mean(LEARNERS).orElseThrow();
    }
}
