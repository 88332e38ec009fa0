package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Ingredient;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One ingredient: what was measured, and what was decided about it.
 *
 * @param scores published, by perspective; what may not be seen stays hidden
 * @param lowestExpert the lowest mean of the expert perspectives; null where none judged it
 * @param sheetImportance the median of HR's and business' sheets, 1 to 5; null where none of them said
 */
public record ComparisonRow(
        Cluster cluster,
        Ingredient ingredient,
        ResultsReport.Row scores,
        @Nullable Double lowestExpert,
        @Nullable Double sheetImportance,
        ComparisonEntry entry) {

    /** The perspective of learners. */
    public static final String LEARNERS = "learner";

    /** The perspective of L&D. */
    public static final String LD = "ld";

    private static final int HIGHEST = 5;

    /** Those in which learners see less than L&D does first; then by priority; then in the order of the pack. */
    public static final Comparator<ComparisonRow> MOST_PRESSING_FIRST = Comparator.comparing(
                    ComparisonRow::learnersSeeLess)
            .reversed()
            .thenComparing(row -> row.priority().orElse(-1), Comparator.reverseOrder());

    /** The level that is proposed as today's; empty where no expert judged it. */
    public Optional<Integer> proposedCurrent() {
        return Optional.ofNullable(lowestExpert).map(mean -> (int) Math.round(mean));
    }

    /** Today's level: the confirmed one, else the proposed one. */
    public Optional<Integer> current() {
        return Optional.ofNullable(entry.current()).or(this::proposedCurrent);
    }

    /** From 1 to 5: what the lead set, else what the sheets say. */
    public Optional<Double> importance() {
        return entry.importance() == null
                ? Optional.ofNullable(sheetImportance)
                : Optional.of(entry.importance().doubleValue());
    }

    /** Target minus current; empty without one of them. */
    public Optional<Integer> gap() {
        return Optional.ofNullable(entry.target()).flatMap(target -> current().map(current -> target - current));
    }

    /** By how much learners stand below L&D, negative where they stand above; empty where one of them may not be seen. */
    public Optional<Double> learnersBelow() {
        return scores.mean(LD).flatMap(ld -> scores.mean(LEARNERS).map(learners -> ld - learners));
    }

    /** Whether learners stand a level or more below L&D, which is the finding. */
    public boolean learnersSeeLess() {
        return learnersBelow().filter(distance -> distance >= 1).isPresent();
    }

    /** Importance × gap; as long as there is no target, importance × (5 − current). Empty without importance or level. */
    public OptionalDouble priority() {
        Optional<Integer> distance = gap().or(() -> current().map(current -> HIGHEST - current));
        return importance().isPresent() && distance.isPresent()
                ? OptionalDouble.of(importance().get() * distance.get())
                : OptionalDouble.empty();
    }
}
