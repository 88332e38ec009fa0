package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Obstacle;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.StarterAction;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.cycle.CycleFacts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way, and what others did against it.
 *
 * @param ingredients those that the plan works on, by priority
 * @param chosen in the order in which they were chosen
 * @param others of the pack, those that hold back a chosen ingredient first
 * @param starters for the chosen ingredients, low level, high priority and low effort first
 */
public record ObstacleOverview(
        CycleFacts cycle,
        Pack pack,
        List<Ingredient> ingredients,
        List<PlannedObstacle> chosen,
        List<Obstacle> others,
        List<Starter> starters) {

    public ObstacleOverview {
        ingredients = List.copyOf(ingredients);
        chosen = List.copyOf(chosen);
        others = List.copyOf(others);
        starters = List.copyOf(starters);
    }

    /**
     * An action of the pack that fits a chosen ingredient.
     *
     * @param level where the ingredient stands now, 1 to 5; null where nobody knows
     * @param obstacle the chosen one that holds this ingredient back; null where none does
     * @param planned the plan's action that began as this; null as long as there is none
     */
    public record Starter(
            Ingredient ingredient,
            @Nullable Integer level,
            StarterAction action,
            @Nullable PlannedObstacle obstacle,
            @Nullable ActionId planned) {}

    /** What the pack says about one that was chosen from it. */
    public Optional<Obstacle> ofPack(PlannedObstacle obstacle) {
        return pack.obstacles().stream()
                .filter(one -> one.id().equals(obstacle.packObstacle()))
                .findFirst();
    }

    /** The name of a chosen obstacle: the pack's, or the organisation's own words. */
    public String name(PlannedObstacle obstacle, Locale language) {
        return ofPack(obstacle)
                .map(one -> one.name().in(language))
                .orElseGet(() -> Objects.requireNonNullElse(obstacle.title(), ""));
    }

    /** The chosen ingredients that one of the pack's holds back, by their ids. */
    public Set<String> holdsBack(Obstacle obstacle) {
        return ingredients.stream()
                .map(Ingredient::id)
                .filter(obstacle.ingredients()::contains)
                .collect(Collectors.toSet());
    }

    /** Names of ingredients, as people enumerate. */
    public String heldBack(Set<String> ids, Locale language) {
        List<String> names = ids.stream()
                .flatMap(id -> pack.ingredient(id).stream())
                .map(one -> one.name().in(language))
                .sorted()
                .toList();
        return names.isEmpty() ? "" : Formats.list(names, language);
    }
}
