package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.StepReport.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the organisation compares with the recipe.
 *
 * @param campaign whose results these are; null where nothing was published
 * @param pack what was measured, or would be
 * @param rows one for each ingredient, the most pressing first
 */
public record ComparisonOverview(CycleFacts cycle, @Nullable CampaignId campaign, Pack pack, List<ComparisonRow> rows) {

    /** Ingredients that go on to the plan, at most. */
    public static final int MOST_CHOSEN = 5;

    public ComparisonOverview {
        rows = List.copyOf(rows);
    }

    /** The row of this ingredient; empty where there is no such ingredient. */
    public Optional<ComparisonRow> row(String ingredient) {
        return rows.stream()
                .filter(row -> row.ingredient().id().equals(ingredient))
                .findFirst();
    }

    /** Those that go on to the plan. */
    public List<ComparisonRow> chosen() {
        return rows.stream().filter(row -> row.entry().chosen()).toList();
    }

    /** What is still to be said before obstacles are looked for. */
    public List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        count(
                missing,
                "compare.missing.importance",
                rows,
                row -> row.importance().isEmpty());
        if (chosen().isEmpty()) {
            missing.add(new Missing("compare.missing.chosen"));
        }
        count(missing, "compare.missing.target", chosen(), row -> row.entry().target() == null);
        count(missing, "compare.missing.current", chosen(), row -> row.entry().current() == null);
        return missing;
    }

    private static void count(
            List<Missing> missing, String key, List<ComparisonRow> rows, Predicate<ComparisonRow> lacks) {
        long count = rows.stream().filter(lacks).count();
        if (count > 0) {
            missing.add(new Missing(key, count));
        }
    }
}
