package dev.leaven.portal.cycle.ui;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;

/** Where a step is worked on. A bean of the module whose page it is; at most one for each step. */
public interface StepPage {

    CycleStep step();

    /** The page's address within the portal, such as {@code compare/0HZX7T3M5QK2V}. */
    String path(CycleId cycle);
}
