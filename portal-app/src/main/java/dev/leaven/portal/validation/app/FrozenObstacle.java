package dev.leaven.portal.validation.app;

import java.util.Set;

/**
 * What stands in the way of the chosen ingredients.
 *
 * @param id of the row in the plan, not of the pack's obstacle: own ones have none there
 * @param reason why it was chosen; empty when nothing was said
 * @param ingredients ids of {@link FrozenIngredient}
 */
public record FrozenObstacle(String id, PlanText name, String reason, Set<String> ingredients) implements PlanPart {

    public FrozenObstacle {
        ingredients = InOrder.ids(ingredients);
    }
}
