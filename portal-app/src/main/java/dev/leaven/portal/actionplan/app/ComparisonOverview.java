package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.cycle.CycleFacts;
import java.util.List;
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
}
