package dev.leaven.portal.validation;

import dev.leaven.portal.cycle.CycleId;
import java.util.List;

/** Implemented by a bean of a module that carries on with a plan. */
public interface InForceListener {

    /**
     * A version has become the plan of its cycle. Called in the transaction of that: a failure undoes the approval.
     *
     * @param actions all that were agreed
     */
    void planIsInForce(CycleId cycle, List<AgreedAction> actions);
}
