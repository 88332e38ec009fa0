package dev.leaven.portal.actionplan;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle that was chosen.
 *
 * @param revision to be handed back with a change
 * @param packObstacle id of one of the pack's; null for one in the organisation's own words
 * @param title its own words; null for one of the pack's
 * @param ingredients ids of what it holds back
 */
public record PlannedObstacle(
        ObstacleId id,
        int revision,
        @Nullable String packObstacle,
        @Nullable String title,
        String reason,
        Set<String> ingredients) {

    public PlannedObstacle {
        ingredients = Set.copyOf(ingredients);
    }
}
