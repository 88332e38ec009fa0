package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.actionplan.Excess.Rule;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.internal.ExcessTenantSql;
import dev.leaven.portal.actionplan.internal.ExcessTenantSql.Place;
import dev.leaven.portal.actionplan.internal.PlanLock;
import dev.leaven.portal.actionplan.internal.PlanReading;
import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.cycle.CycleGates;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.identity.PortalUser;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A lead looks at a plan as a whole. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Plans {

    private static final int LONGEST_REASON = 1_000;

    private final PlanReading reading;
    private final ExcessTenantSql excesses;
    private final PlanLock plan;
    private final CycleGates gates;
    private final AuditTrail trail;
    private final Clock clock;

    Plans(
            PlanReading reading,
            ExcessTenantSql excesses,
            PlanLock plan,
            CycleGates gates,
            AuditTrail trail,
            Clock clock) {
        this.reading = reading;
        this.excesses = excesses;
        this.plan = plan;
        this.gates = gates;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here */
    @Transactional(readOnly = true)
    public PlanDraft draft(CycleId cycle) {
        return reading.draft(cycle, plan.revision(cycle));
    }

    /** What may begin: see {@link CycleGates#require}. */
    @Transactional(readOnly = true)
    public void requireBegun(CycleId cycle) {
        gates.require(cycle, CycleStep.COMPARE);
    }

    /** Some of the actions, in the order in which they were added. */
    @Transactional(readOnly = true)
    public List<PlannedAction> actions(CycleId cycle, int offset, int limit) {
        return reading.actions(cycle, offset, limit);
    }

    /**
     * Keeps why a plan holds more than small steps.
     *
     * @param subject the owner's or the unit's key; 0 for the plan as a whole
     * @param reason 1 to 1,000 characters
     * @throws PlanRefused when the reason is missing or too long
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void explain(CycleId cycle, Rule rule, long subject, String reason) {
        var facts = plan.edit(cycle);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new PlanRefused("reason", "plan.refused.reason", LONGEST_REASON);
        }
        String by = PortalUser.current().map(PortalUser::name).orElseThrow();
        excesses.save(cycle, new Place(rule, subject), why, by, clock.instant());
        trail.record("plan.excess", new AuditSubject("cycle", cycle.value(), facts.name()), null, why);
    }
}
