package dev.leaven.portal.validation;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.internal.InForceTenantSql;
import org.springframework.stereotype.Component;

/** Tells other modules how a plan came into force. No service: whoever calls has asked who may. */
@Component
public class PlanApprovals {

    private final InForceTenantSql inForce;

    PlanApprovals(InForceTenantSql inForce) {
        this.inForce = inForce;
    }

    /** Whether the sponsor put somebody's rejection aside, now or earlier: then nobody may say that all support the plan. */
    public boolean everOverridden(CycleId cycle) {
        return inForce.all(cycle).stream().anyMatch(InForce::overridden);
    }
}
