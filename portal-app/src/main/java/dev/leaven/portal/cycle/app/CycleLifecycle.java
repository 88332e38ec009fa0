package dev.leaven.portal.cycle.app;

import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.app.StepOverview.LeftEarly;
import dev.leaven.portal.cycle.internal.CycleGateTenantSql;
import dev.leaven.portal.cycle.internal.CycleRepository;
import dev.leaven.portal.cycle.internal.LearningCycle;
import dev.leaven.portal.cycle.internal.StepReports;
import dev.leaven.portal.identity.PortalUser;
import java.time.Clock;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a cycle on: from step to step, to its end, and back from the archive. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class CycleLifecycle {

    /** Characters of a reason, at most. */
    public static final int LONGEST_REASON = 1_000;

    private final CycleRepository cycles;
    private final CycleGateTenantSql gates;
    private final StepReports reports;
    private final AuditTrail trail;
    private final Clock clock;

    CycleLifecycle(
            CycleRepository cycles, CycleGateTenantSql gates, StepReports reports, AuditTrail trail, Clock clock) {
        this.cycles = cycles;
        this.gates = gates;
        this.reports = reports;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Goes on before a step is complete. Does nothing when it is complete, or was left already.
     *
     * @param reason why, 1 to {@value #LONGEST_REASON} characters; kept for good
     * @throws CycleRefused when the step can't be left early, the reason is missing or too long, or the cycle was archived
     * @throws NoSuchCycle when there is none here
     */
    @Transactional
    public void leaveEarly(CycleId id, CycleStep step, String reason) {
        LearningCycle cycle = lock(id);
        cycle.requireWritable();
        if (!step.mayBeLeftEarly()) {
            throw new CycleRefused("cycle.refused.hard");
        }
        String why = reason(reason);
        if (reports.of(id, step).missing().isEmpty() || gates.find(id, step).isPresent()) {
            return;
        }
        String by = PortalUser.current().map(PortalUser::name).orElseThrow();
        gates.add(id, step, new LeftEarly(by, clock.instant(), why));
        trail.record("cycle.step." + step.name().toLowerCase(Locale.ROOT), cycle.auditSubject(), null, why);
    }

    /** Nothing new begins from here on. @throws CycleRefused unless it is active */
    @Transactional
    public void close(CycleId id) {
        LearningCycle cycle = lock(id);
        cycle.close();
        trail.record("cycle.closed", cycle.auditSubject());
    }

    /** From here on it is to be read only. @throws CycleRefused unless it is closing */
    @Transactional
    public void archive(CycleId id) {
        LearningCycle cycle = lock(id);
        cycle.archive();
        trail.record("cycle.archived", cycle.auditSubject());
    }

    /**
     * Takes it back from the archive.
     *
     * @throws CycleRefused unless it was archived, or where the reason is missing or too long
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void reopen(CycleId id, String reason) {
        LearningCycle cycle = lock(id);
        String why = reason(reason);
        cycle.reopen();
        trail.record("cycle.reopened", cycle.auditSubject(), null, why);
    }

    private static String reason(String text) {
        String reason = text.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new CycleRefused("cycle.refused.reason", LONGEST_REASON);
        }
        return reason;
    }

    private LearningCycle lock(CycleId id) {
        return cycles.lock(id.value()).orElseThrow(NoSuchCycle::new);
    }
}
