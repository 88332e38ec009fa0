package dev.leaven.portal.insight.app;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.insight.internal.LearningReportTenantSql;
import dev.leaven.portal.insight.internal.LearningReportTenantSql.Kept;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The learning report of a cycle, for the board. Only figures of the whole organisation are in it. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class LearningReports {

    private final CycleLookup cycles;
    private final MeasuringAgain measuring;
    private final LearningReportTenantSql reports;
    private final Packs packs;
    private final CurrentTenant tenant;
    private final AuditTrail trail;

    LearningReports(
            CycleLookup cycles,
            MeasuringAgain measuring,
            LearningReportTenantSql reports,
            Packs packs,
            CurrentTenant tenant,
            AuditTrail trail) {
        this.cycles = cycles;
        this.measuring = measuring;
        this.reports = reports;
        this.packs = packs;
        this.tenant = tenant;
        this.trail = trail;
    }

    /** @throws dev.leaven.portal.cycle.NoSuchCycle when there is no such cycle here */
    @Transactional(readOnly = true)
    public BoardReport read(CycleId id, Locale language) {
        CycleFacts cycle = cycles.find(id);
        MeasuredAgain measured = measuring.read(id, MeasurementChoice.USUAL);
        Kept kept = reports.find(id).orElse(Kept.NOTHING);
        return new BoardReport(
                tenant.get().name(),
                cycle,
                cycles.goal(id, language),
                measured.comparison(),
                measured.actions(),
                kept.words(),
                kept.revision(),
                packs.get(cycle.pack()).learningReport());
    }

    /**
     * Keeps what was typed.
     *
     * @param seen the report's revision when it was read
     * @throws ReportRefused when somebody else changed it since, or something in it can't be
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     * @throws dev.leaven.portal.cycle.NoSuchCycle when there is no such cycle here
     */
    @Transactional
    public void save(CycleId id, int seen, ReportWords words) {
        CycleFacts cycle = cycles.writable(id);
        words.check();
        reports.addIfNone(id);
        if (!reports.change(id, seen, words)) {
            throw new ReportRefused("", ReportRefused.STALE);
        }
        trail.record("report.saved", new AuditSubject("cycle", id.value(), cycle.name()));
    }
}
