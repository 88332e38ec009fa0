package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.StepReport;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.cycle.StepReporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Telling is complete once the organisation's page tells about this cycle, and a message has gone out. */
@Component
class TellingStep implements StepReporter {

    private final OrganisationPageTenantSql pages;
    private final AnnouncementTenantSql announcements;

    TellingStep(OrganisationPageTenantSql pages, AnnouncementTenantSql announcements) {
        this.pages = pages;
        this.announcements = announcements;
    }

    @Override
    public Set<CycleStep> steps() {
        return Set.of(CycleStep.TELL);
    }

    @Override
    public StepReport report(CycleId cycle, CycleStep step) {
        boolean open = pages.find().filter(page -> page.cycle().equals(cycle)).isPresent();
        List<Announcement> all = announcements.all(cycle);
        boolean told = all.stream().anyMatch(one -> one.state() == AnnouncementState.SENT);
        var missing = new ArrayList<Missing>();
        if (!open) {
            missing.add(new Missing("tell.missing.page"));
        }
        if (!told) {
            missing.add(new Missing("tell.missing.message"));
        }
        return new StepReport(open || !all.isEmpty(), missing);
    }
}
