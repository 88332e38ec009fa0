package dev.leaven.portal.validation.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.cycle.CycleGates;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.VersionRow;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a round means to the cycle, and what the audit trail and those who are asked hear of it. */
@Component
class RoundRecord {

    private final CycleGates gates;
    private final PlanVersionTenantSql versions;
    private final StakeholderRepository stakeholders;
    private final RoundStanding standings;
    private final RoundLetters letters;
    private final AuditTrail trail;

    RoundRecord(
            CycleGates gates,
            PlanVersionTenantSql versions,
            StakeholderRepository stakeholders,
            RoundStanding standings,
            RoundLetters letters,
            AuditTrail trail) {
        this.gates = gates;
        this.versions = versions;
        this.stakeholders = stakeholders;
        this.standings = standings;
        this.letters = letters;
        this.trail = trail;
    }

    /** A draft is consulted once obstacles were found; it is signed once the actions were settled. */
    void requireStepBefore(CycleId cycle, RoundKind kind) {
        gates.require(cycle, kind == RoundKind.CONSULTATION ? CycleStep.FIND_OBSTACLES : CycleStep.DECIDE);
    }

    void begun(VersionRow version) {
        tell("begun", version);
    }

    /** Asks those who have something to decide, and informs those whose approval was carried over. */
    void tellEverybody(Round round) {
        Map<StakeholderId, Standing> by =
                standings.of(round).stream().collect(Collectors.toMap(Standing::stakeholder, Function.identity()));
        for (Stakeholder stakeholder :
                stakeholders.findByCycleIdOrderById(round.cycle().value())) {
            Standing standing = by.get(stakeholder.stakeholderId());
            if (standing != null && standing.isPending()) {
                letters.ask(round, stakeholder);
            } else if (standing != null && !stakeholder.hasLeft()) {
                letters.tell(round, stakeholder.person(), RoundLetter.CARRIED);
            }
        }
    }

    void sponsorAsked(Round round) {
        tell("escalated", versions.find(round.version()).orElseThrow(NoSuchRound::new));
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
