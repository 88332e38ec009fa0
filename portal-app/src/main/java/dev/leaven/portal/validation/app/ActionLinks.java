package dev.leaven.portal.validation.app;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an action works on, where, and whom it concerns.
 *
 * @param ingredients ids of {@link FrozenIngredient}
 * @param obstacle id of a {@link FrozenObstacle}, or null
 * @param units by id; empty where the plan holds
 * @param perspectives as named on the action; empty for all that sign, also where all were named
 */
public record ActionLinks(
        Set<String> ingredients, @Nullable String obstacle, List<FrozenName> units, Set<String> perspectives) {

    /** @throws IllegalArgumentException for a perspective that does not sign: a change would be asked of nobody */
    public ActionLinks {
        ingredients = InOrder.ids(ingredients);
        units = InOrder.byId(units);
        SigningPerspectives.check(perspectives);
        perspectives = perspectives.equals(SigningPerspectives.ALL) ? Set.of() : InOrder.ids(perspectives);
    }

    /** At least one. */
    public Set<String> concerned() {
        return perspectives.isEmpty() ? SigningPerspectives.ALL : perspectives;
    }
}
