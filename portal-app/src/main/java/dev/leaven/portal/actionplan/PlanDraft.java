package dev.leaven.portal.actionplan;

import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.cycle.CycleFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan as it stands in rows.
 *
 * @param revision how often anything in it was changed
 * @param pack whose ingredients and obstacles it speaks of
 */
public record PlanDraft(
        CycleFacts cycle,
        int revision,
        Pack pack,
        List<ChosenIngredient> ingredients,
        List<PlannedObstacle> obstacles,
        List<PlannedAction> actions,
        List<Excess> excesses) {

    public PlanDraft {
        ingredients = List.copyOf(ingredients);
        obstacles = List.copyOf(obstacles);
        actions = List.copyOf(actions);
        excesses = List.copyOf(excesses);
    }

    /**
     * An ingredient that the plan works on.
     *
     * @param current level 1 to 5, confirmed or proposed; null where nobody knows
     * @param target level 1 to 5; null where none was set
     * @param importance 1 to 5; null where nobody said
     */
    public record ChosenIngredient(
            String id,
            @Nullable Integer current,
            @Nullable Integer target,
            @Nullable Double importance) {}
}
