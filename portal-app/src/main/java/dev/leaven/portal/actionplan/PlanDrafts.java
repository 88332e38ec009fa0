package dev.leaven.portal.actionplan;

import dev.leaven.portal.actionplan.internal.PlanLock;
import dev.leaven.portal.actionplan.internal.PlanReading;
import dev.leaven.portal.cycle.CycleId;
import org.springframework.stereotype.Component;

/** Plans for those who freeze them. No service: whoever calls has asked who may. */
@Component
public class PlanDrafts {

    private final PlanReading reading;
    private final PlanLock plan;

    PlanDrafts(PlanReading reading, PlanLock plan) {
        this.reading = reading;
        this.plan = plan;
    }

    /**
     * The whole plan, which nobody changes until the transaction ends.
     *
     * @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    public PlanDraft hold(CycleId cycle) {
        plan.hold(cycle);
        return read(cycle);
    }

    /** How often anything in the plan was changed. */
    public int revision(CycleId cycle) {
        return plan.revision(cycle);
    }

    /** The whole plan as it stands now. @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here */
    public PlanDraft read(CycleId cycle) {
        return reading.draft(cycle, plan.revision(cycle));
    }
}
