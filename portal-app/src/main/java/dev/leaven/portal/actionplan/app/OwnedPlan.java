package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.catalog.Pack;
import java.util.List;

/**
 * What an owner is asked.
 *
 * @param cycle its name
 * @param open whether answers are taken
 * @param obstacles of the plan, for what the actions are against
 * @param actions those that this person owns now
 */
public record OwnedPlan(
        String cycle, boolean open, Pack pack, List<PlannedObstacle> obstacles, List<PlannedAction> actions) {

    public OwnedPlan {
        obstacles = List.copyOf(obstacles);
        actions = List.copyOf(actions);
    }
}
