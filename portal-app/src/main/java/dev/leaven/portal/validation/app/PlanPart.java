package dev.leaven.portal.validation.app;

/** What a plan is made of, and what two versions are compared by. */
public sealed interface PlanPart permits FrozenIngredient, FrozenObstacle, FrozenAction {

    /** Stays the same from version to version. */
    String id();

    PlanText name();
}
