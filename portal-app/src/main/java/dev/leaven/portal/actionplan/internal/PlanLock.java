package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import org.springframework.stereotype.Component;

/**
 * Lets one at a time change a plan or freeze it, and counts the changes.
 *
 * <p>Easy to get wrong: whoever waited for the lock must read what the one before has written, so these transactions are {@code
 * READ_COMMITTED}. MySQL's default would show them the plan as it was when they began to wait.
 */
@Component
public class PlanLock {

    private final ActionPlanTenantSql plans;
    private final CycleLookup cycles;

    PlanLock(ActionPlanTenantSql plans, CycleLookup cycles) {
        this.plans = plans;
        this.cycles = cycles;
    }

    /**
     * Begins an edit: nobody else changes the plan until the transaction ends, and its revision goes on by one.
     *
     * @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    public CycleFacts edit(CycleId cycle) {
        CycleFacts facts = hold(cycle);
        plans.advance(cycle);
        return facts;
    }

    /** As {@link #edit}, and the plan stays as it is. */
    public CycleFacts hold(CycleId cycle) {
        CycleFacts facts = cycles.writable(cycle);
        // Looked for before it is locked: to lock what is not there would keep others from making it.
        if (plans.find(cycle).isEmpty()) {
            plans.addIfNone(cycle);
        }
        plans.lock(cycle);
        return facts;
    }

    /** How often the plan was changed; 0 as long as it never was. */
    public int revision(CycleId cycle) {
        return plans.find(cycle).orElse(0);
    }
}
