package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.StepReport;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.cycle.StepReporter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Deciding on actions takes a consultation, and an answer to everything that was said in it. */
@Component
class RemarkStep implements StepReporter {

    private final RemarkReading remarks;

    RemarkStep(RemarkReading remarks) {
        this.remarks = remarks;
    }

    @Override
    public Set<CycleStep> steps() {
        return Set.of(CycleStep.DECIDE);
    }

    @Override
    public StepReport report(CycleId cycle, CycleStep step) {
        if (!remarks.wasConsulted(cycle)) {
            return new StepReport(false, List.of(new Missing("decide.missing.consultation")));
        }
        long open = remarks.open(cycle);
        return new StepReport(true, open == 0 ? List.of() : List.of(new Missing("decide.missing.remarks", open)));
    }
}
