package dev.leaven.portal.validation.app;

import dev.leaven.portal.catalog.PackRef;
import java.util.List;

/**
 * Where a plan holds, and by which version of the recipe.
 *
 * @param units by id; empty for the whole organisation
 */
public record PlanScope(PackRef pack, List<FrozenName> units) {

    public PlanScope {
        units = InOrder.byId(units);
    }
}
