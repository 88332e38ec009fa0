package dev.leaven.portal.communication.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.StepReport;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.cycle.StepReporter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Telling is complete once the organisation's page tells about this cycle. */
@Component
class TellingStep implements StepReporter {

    private final OrganisationPageTenantSql pages;

    TellingStep(OrganisationPageTenantSql pages) {
        this.pages = pages;
    }

    @Override
    public Set<CycleStep> steps() {
        return Set.of(CycleStep.TELL);
    }

    @Override
    public StepReport report(CycleId cycle, CycleStep step) {
        boolean open = pages.find().filter(page -> page.cycle().equals(cycle)).isPresent();
        return new StepReport(open, open ? List.of() : List.of(new Missing("tell.missing.page")));
    }
}
