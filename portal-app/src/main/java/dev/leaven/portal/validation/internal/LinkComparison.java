package dev.leaven.portal.validation.internal;

import static dev.leaven.portal.validation.app.ChangeWeight.EDITORIAL;

import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.PlanField;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs in the ingredients and obstacles that a part points at. Ids are compared and names are shown: an ingredient
 * with another name is no change of every action that works on it.
 */
final class LinkComparison {

    private final PartNames earlier;
    private final PartNames later;

    LinkComparison(PlanContent before, PlanContent after) {
        this.earlier = new PartNames(before);
        this.later = new PartNames(after);
    }

    void ingredients(FieldChanges changes, Set<String> before, Set<String> after) {
        if (!before.equals(after)) {
            changes.add(PlanField.INGREDIENTS, earlier.ingredients(before), later.ingredients(after), EDITORIAL);
        }
    }

    void obstacle(FieldChanges changes, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(PlanField.OBSTACLE, earlier.obstacle(before), later.obstacle(after), EDITORIAL);
        }
    }
}
