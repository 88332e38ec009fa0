package dev.leaven.portal.cycle;

import java.util.Set;

/**
 * Tells how steps stand. Implemented by a bean of each module that carries a step out, asked in a transaction of the cycle's
 * organisation. Several may report the same step, which is complete when all say so.
 */
public interface StepReporter {

    Set<CycleStep> steps();

    /** @param step one of {@link #steps()} */
    StepReport report(CycleId cycle, CycleStep step);
}
