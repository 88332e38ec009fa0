package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.internal.ActionChecks;
import dev.leaven.portal.actionplan.internal.ActionLinkTenantSql;
import dev.leaven.portal.actionplan.internal.PlanAction;
import dev.leaven.portal.actionplan.internal.PlanActionRepository;
import dev.leaven.portal.actionplan.internal.PlanLock;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.cycle.CycleGates;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A lead writes the actions of a plan. Versions that were frozen stay as they are, whatever happens here. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Actions {

    private final PlanActionRepository actions;
    private final ActionLinkTenantSql links;
    private final ActionChecks checks;
    private final PlanLock plan;
    private final CycleGates gates;
    private final AuditTrail trail;

    Actions(
            PlanActionRepository actions,
            ActionLinkTenantSql links,
            ActionChecks checks,
            PlanLock plan,
            CycleGates gates,
            AuditTrail trail) {
        this.actions = actions;
        this.links = links;
        this.checks = checks;
        this.plan = plan;
        this.gates = gates;
        this.trail = trail;
    }

    /**
     * Adds an action.
     *
     * @param starter id of the pack's action that it begins as, or null
     * @throws PlanRefused with everything that is wrong at once
     * @throws dev.leaven.portal.cycle.GateClosed when comparing is not complete, and nobody said why to go on
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ActionId add(CycleId cycle, @Nullable String starter, ActionDetails details) {
        plan.edit(cycle);
        gates.require(cycle, CycleStep.COMPARE);
        checks.check(cycle, details);
        PlanAction action = actions.saveAndFlush(new PlanAction(cycle, starter, details));
        links.replace(cycle, action.actionId(), details.links());
        trail.record("action.added", action.auditSubject());
        return action.actionId();
    }

    /**
     * Changes an action. Whoever owned it on other terms is asked again.
     *
     * @param seen the action's revision when it was read
     * @throws PlanEditConflict when somebody else has changed or removed it since
     * @throws PlanRefused with everything that is wrong at once
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void change(CycleId cycle, ActionId id, int seen, ActionDetails details) {
        plan.edit(cycle);
        checks.check(cycle, details);
        PlanAction action = find(cycle, id, seen);
        action.change(details);
        // By hand: units and ingredients are rows of their own, and changing only those would leave the revision.
        actions.saveAndFlush(action);
        if (action.revision() == seen) {
            actions.advance(id.value());
        }
        links.replace(cycle, id, details.links());
        trail.record("action.changed", action.auditSubject());
    }

    /**
     * Takes an action out of the plan.
     *
     * @throws PlanEditConflict as {@link #change}
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void remove(CycleId cycle, ActionId id, int seen) {
        plan.edit(cycle);
        PlanAction action = find(cycle, id, seen);
        links.remove(cycle, id);
        actions.delete(action);
        trail.record("action.removed", action.auditSubject());
    }

    private PlanAction find(CycleId cycle, ActionId id, int seen) {
        return actions.findByIdAndCycleId(id.value(), cycle.value())
                .filter(action -> action.revision() == seen)
                .orElseThrow(PlanEditConflict::new);
    }
}
