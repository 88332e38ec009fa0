package dev.leaven.portal.insight.internal;

import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.ResultsReport.Row;
import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Extension;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.PackRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** One measurement as one perspective sees it: scores, how sure they are, and from which questions they come. */
final class PublishedFigures {

    /** Of the statements of the outcome scale, which belong to no ingredient. */
    private static final String OUTCOME = "";

    private final ResultsReport report;
    private final String perspective;
    private final Map<String, Set<String>> asked = new HashMap<>();

    PublishedFigures(ResultsReport report, String perspective) {
        this.report = report;
        this.perspective = perspective;
        for (Row row : report.questions()) {
            if (!(row.score(perspective) instanceof Score.NotAsked)) {
                report.pack()
                        .question(row.id())
                        .ifPresent(item -> asked.computeIfAbsent(part(item), id -> new TreeSet<>())
                                .add(item.id()));
            }
        }
    }

    Score index() {
        return report.index().score(perspective);
    }

    Score cluster(Cluster cluster) {
        return ResultsReport.find(report.clusters(), cluster.id()).score(perspective);
    }

    Score ingredient(String id) {
        return ResultsReport.find(report.ingredients(), id).score(perspective);
    }

    /** What was asked about an ingredient, and in which version: two measurements compare where this is the same. */
    Asked askedAbout(String ingredient) {
        return new Asked(version(ingredient), asked.getOrDefault(ingredient, Set.of()));
    }

    /** Likewise about the outcome. */
    Asked askedAboutOutcome() {
        return new Asked(report.pack().ref(), asked.getOrDefault(OUTCOME, Set.of()));
    }

    /** Questions of one version of a pack. */
    record Asked(PackRef version, Set<String> questions) {}

    OptionalDouble indexError() {
        return error(index(), asked.getOrDefault(OUTCOME, Set.of()));
    }

    OptionalDouble ingredientError(String id) {
        return error(ingredient(id), asked.getOrDefault(id, Set.of()));
    }

    /** No spread of a cluster is published; see {@link #weighted}. */
    OptionalDouble clusterError(Cluster cluster) {
        var errors = new ArrayList<OptionalDouble>();
        var weights = new ArrayList<Double>();
        cluster.ingredients().stream()
                .filter(one -> asked.containsKey(one.id()))
                .forEach(one -> {
                    errors.add(ingredientError(one.id()));
                    weights.add(one.weight());
                });
        return weighted(errors, weights);
    }

    private OptionalDouble error(Score whole, Set<String> questions) {
        OptionalDouble own = error(whole);
        if (own.isPresent()) {
            return own;
        }
        List<OptionalDouble> errors = questions.stream()
                .map(id -> error(ResultsReport.find(report.questions(), id).score(perspective)))
                .toList();
        return weighted(errors, errors.stream().map(one -> 1.0).toList());
    }

    private static OptionalDouble error(Score score) {
        return score instanceof Score.Shown shown
                        && shown.deviation() != null
                        && shown.n() >= ScoreChange.LEAST_FOR_AN_INTERVAL
                ? OptionalDouble.of(Estimate.standardError(shown.deviation(), shown.n()))
                : OptionalDouble.empty();
    }

    /**
     * The most that the standard error of a weighted mean can be, however its parts hang together: the weighted mean of
     * theirs (the triangle inequality for standard deviations). The interval is then rather too wide than too narrow.
     */
    static OptionalDouble weighted(List<OptionalDouble> errors, List<Double> weights) {
        if (errors.isEmpty() || errors.stream().anyMatch(OptionalDouble::isEmpty)) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 0; i < errors.size(); i++) {
            sum += errors.get(i).getAsDouble() * weights.get(i);
        }
        return OptionalDouble.of(
                sum / weights.stream().mapToDouble(Double::doubleValue).sum());
    }

    private PackRef version(String ingredient) {
        Pack pack = report.pack();
        return pack.extensions().stream()
                .filter(one -> one.clusters().stream()
                        .flatMap(cluster -> cluster.ingredients().stream())
                        .anyMatch(found -> found.id().equals(ingredient)))
                .map(Extension::ref)
                .findFirst()
                .orElse(pack.ref());
    }

    private static String part(Item item) {
        String ingredient = item.ingredientId();
        return ingredient == null ? OUTCOME : ingredient;
    }
}
