package dev.leaven.portal.cycle.app;

import dev.leaven.portal.catalog.GoalTemplate;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.app.GoalText.Blank;
import org.jspecify.annotations.Nullable;

/** What every cycle keeps to, whatever page it comes from. */
final class CycleRules {

    private CycleRules() {}

    /** @throws CycleRefused for a name that is missing or too long, or a goal that the recipe does not know like this */
    static void check(CycleDetails details, Pack pack) {
        String name = details.name().strip();
        if (name.isEmpty() || name.length() > CycleDetails.LONGEST_NAME) {
            throw new CycleRefused("cycle.refused.name", CycleDetails.LONGEST_NAME);
        }
        Goal goal = details.goal();
        if (goal != null && pack.goalTemplates().stream().noneMatch(one -> fits(one, goal, pack))) {
            throw new CycleRefused("cycle.refused.goal");
        }
    }

    private static boolean fits(GoalTemplate template, Goal goal, Pack pack) {
        return template.id().equals(goal.template())
                && GoalRange.of(template.metric()).takes(goal.target())
                && (!GoalText.asks(template, Blank.INGREDIENT) || known(goal.ingredient(), pack))
                && (!GoalText.asks(template, Blank.UNIT) || named(goal.group()))
                && (!GoalText.asks(template, Blank.DATE) || goal.due() != null);
    }

    private static boolean known(@Nullable String ingredient, Pack pack) {
        return ingredient != null && pack.ingredient(ingredient).isPresent();
    }

    private static boolean named(@Nullable String group) {
        return group != null && !group.isBlank() && group.length() <= CycleDetails.LONGEST_NAME;
    }
}
