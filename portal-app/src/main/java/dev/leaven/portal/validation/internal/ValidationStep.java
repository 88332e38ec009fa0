package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.StepReport;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.cycle.StepReporter;
import dev.leaven.portal.validation.app.RoundKind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Validating is complete when a plan of the cycle is in force. */
@Component
class ValidationStep implements StepReporter {

    private final RoundRepository rounds;
    private final RoundStanding standings;
    private final InForceTenantSql inForce;

    ValidationStep(RoundRepository rounds, RoundStanding standings, InForceTenantSql inForce) {
        this.rounds = rounds;
        this.standings = standings;
        this.inForce = inForce;
    }

    @Override
    public Set<CycleStep> steps() {
        return Set.of(CycleStep.VALIDATE);
    }

    @Override
    public StepReport report(CycleId cycle, CycleStep step) {
        if (inForce.newest(cycle).isPresent()) {
            return new StepReport(true, List.of());
        }
        List<Round> all = rounds.findByCycleIdOrderByIdDesc(cycle.value());
        return new StepReport(
                !all.isEmpty(),
                all.stream()
                        .filter(round -> round.kind() == RoundKind.FINAL)
                        .findFirst()
                        .map(round -> standings.quorum(round).missing())
                        .orElseGet(() -> List.of(new Missing("validate.missing.version"))));
    }
}
