package dev.leaven.portal.validation.app;

import java.util.List;

/**
 * What a stakeholder signs: everything that a version of a plan says, with every name as it was at that moment. It is
 * written into bytes once, and from then on only read from them.
 *
 * <p>Lists are put in the order of their ids, for the order in which rows come says nothing. Two contents are equal if and
 * only if their bytes are.
 *
 * <p>These records <em>are</em> the format: their names and those of their components stand in signed bytes, so a rename is
 * a new format. What comes later has to be {@code null} where it is absent; then old versions stay readable.
 *
 * @param cycle its name
 * @param goal the sentence
 * @param excesses why it takes more than small steps
 * @param waived perspectives that need not approve
 */
public record PlanContent(
        String cycle,
        String goal,
        PlanScope scope,
        List<FrozenIngredient> ingredients,
        List<FrozenObstacle> obstacles,
        List<FrozenAction> actions,
        List<FrozenExcess> excesses,
        List<WaivedPerspective> waived) {

    /** @throws IllegalArgumentException when something stands twice in it */
    public PlanContent {
        ingredients = InOrder.byKey(ingredients, FrozenIngredient::id);
        obstacles = InOrder.byKey(obstacles, FrozenObstacle::id);
        actions = InOrder.byKey(actions, FrozenAction::id);
        excesses = InOrder.byKey(excesses, FrozenExcess::key);
        waived = InOrder.byKey(waived, WaivedPerspective::perspective);
    }
}
