package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.ChangedValue;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.PlanPart;
import dev.leaven.portal.validation.app.PlanText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the ingredients and obstacles of one version are called there. An id that it does not hold stands for itself. */
final class PartNames {

    private final Map<String, PlanText> ingredients;
    private final Map<String, PlanText> obstacles;

    PartNames(PlanContent content) {
        ingredients = byId(content.ingredients());
        obstacles = byId(content.obstacles());
    }

    ChangedValue ingredients(Collection<String> ids) {
        return ChangedValue.texts(ids.stream().map(id -> name(ingredients, id)).toList());
    }

    ChangedValue obstacle(@Nullable String id) {
        return ChangedValue.texts(id == null ? List.of() : List.of(name(obstacles, id)));
    }

    private static PlanText name(Map<String, PlanText> names, String id) {
        return names.getOrDefault(id, PlanText.own(id));
    }

    private static Map<String, PlanText> byId(List<? extends PlanPart> parts) {
        var names = new HashMap<String, PlanText>();
        parts.forEach(part -> names.put(part.id(), part.name()));
        return names;
    }
}
