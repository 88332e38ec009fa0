package dev.leaven.portal.assessment;

import java.util.Set;

/** Knows which ingredients somebody works on. Implemented by a bean of the module that carries plans out. */
public interface PulseIngredients {

    /** Ids of those that the actions of the newest plan in force work on; empty before any is. */
    Set<String> inPlan();
}
