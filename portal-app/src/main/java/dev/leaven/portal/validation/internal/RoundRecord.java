package dev.leaven.portal.validation.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.cycle.CycleGates;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.VersionRow;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a round means to the cycle, and what the audit trail tells of it. */
@Component
class RoundRecord {

    private final CycleGates gates;
    private final PlanVersionTenantSql versions;
    private final AuditTrail trail;

    RoundRecord(CycleGates gates, PlanVersionTenantSql versions, AuditTrail trail) {
        this.gates = gates;
        this.versions = versions;
        this.trail = trail;
    }

    /** A draft is consulted once obstacles were found; it is signed once the actions were settled. */
    void requireStepBefore(CycleId cycle, RoundKind kind) {
        gates.require(cycle, kind == RoundKind.CONSULTATION ? CycleStep.FIND_OBSTACLES : CycleStep.DECIDE);
    }

    void begun(VersionRow version) {
        tell("begun", version);
    }

    void ended(Round round) {
        tell("ended", versions.find(round.version()).orElseThrow(NoSuchRound::new));
    }

    private void tell(String what, VersionRow version) {
        trail.record(
                "round." + version.kind().name().toLowerCase(Locale.ROOT) + "." + what,
                new AuditSubject("plan.version", version.id().value(), Integer.toString(version.number())));
    }
}
