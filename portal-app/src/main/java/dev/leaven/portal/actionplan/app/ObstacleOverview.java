package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Obstacle;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.StarterAction;
import dev.leaven.portal.cycle.CycleFacts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
     * @param obstacle the chosen one that holds this ingredient back; null where none does
     * @param taken whether the plan has it already
     */
    public record Starter(
            Ingredient ingredient,
            StarterAction action,
            @Nullable PlannedObstacle obstacle,
            boolean taken) {}

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
}
