package dev.leaven.portal.actionplan;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.cycle.CycleFacts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan as it stands in rows.
 *
 * @param revision how often anything in it was changed
 * @param campaign whose results it answers; null where nothing was published
 * @param pack whose ingredients and obstacles it speaks of
 */
public record PlanDraft(
        CycleFacts cycle,
        int revision,
        @Nullable CampaignId campaign,
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

    /** The name of an obstacle of the plan: the pack's, or the organisation's own words. */
    public String name(PlannedObstacle obstacle, Locale language) {
        return pack.obstacles().stream()
                .filter(one -> one.id().equals(obstacle.packObstacle()))
                .map(one -> one.name().in(language))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(obstacle.title(), ""));
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
