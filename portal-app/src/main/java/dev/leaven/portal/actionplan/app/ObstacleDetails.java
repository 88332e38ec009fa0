package dev.leaven.portal.actionplan.app;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way.
 *
 * @param packObstacle id of one of the pack's; null for one in the organisation's own words
 * @param title its own words, 1 to 200 characters; null for one of the pack's
 * @param reason why it was chosen, 1 to 2,000 characters
 * @param ingredients ids of the chosen ingredients that it holds back, at least one
 */
public record ObstacleDetails(
        @Nullable String packObstacle, @Nullable String title, String reason, Set<String> ingredients) {

    public ObstacleDetails {
        ingredients = Set.copyOf(ingredients);
    }
}
