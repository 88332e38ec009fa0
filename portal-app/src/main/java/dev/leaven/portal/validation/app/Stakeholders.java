package dev.leaven.portal.validation.app;

import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.internal.Stakeholder;
import dev.leaven.portal.validation.internal.StakeholderReading;
import dev.leaven.portal.validation.internal.StakeholderRepository;
import dev.leaven.portal.validation.internal.StakeholderTurnover;
import dev.leaven.portal.validation.internal.WaivedPerspectiveTenantSql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A lead says who is asked about a plan. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Stakeholders {

    private static final int LONGEST_REASON = 1_000;
    private static final String LD = "ld";

    private final StakeholderRepository stakeholders;
    private final StakeholderReading reading;
    private final WaivedPerspectiveTenantSql waived;
    private final StakeholderTurnover turnover;
    private final CycleLookup cycles;
    private final AuditTrail trail;
    private final Clock clock;

    Stakeholders(
            StakeholderRepository stakeholders,
            StakeholderReading reading,
            WaivedPerspectiveTenantSql waived,
            StakeholderTurnover turnover,
            CycleLookup cycles,
            AuditTrail trail,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.reading = reading;
        this.waived = waived;
        this.turnover = turnover;
        this.cycles = cycles;
        this.trail = trail;
        this.clock = clock;
    }

    /** Everybody, also those who left. @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here */
    @Transactional(readOnly = true)
    public List<StakeholderRow> all(CycleId cycle) {
        return reading.of(cycles.find(cycle).id());
    }

    /** What the next version will say about perspectives that need not approve. */
    @Transactional(readOnly = true)
    public List<WaivedPerspective> waived(CycleId cycle) {
        return waived.of(cycles.find(cycle).id());
    }

    /**
     * Names a stakeholder, or changes what is known about one; also brings back one who left.
     *
     * @throws ValidationRefused where person, deputy, perspective or unit can't be
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void name(CycleId cycle, StakeholderDetails details) {
        cycles.writable(cycle);
        reading.check(cycle, details);
        PersonId person = details.person();
        Optional<Stakeholder> known = stakeholders.findByCycleIdAndPersonId(cycle.value(), person.value());
        boolean isAsked = known.filter(one -> !one.hasLeft()).isPresent();
        Stakeholder stakeholder = known.orElseGet(() -> new Stakeholder(cycle, person));
        stakeholder.change(details.perspective(), details.unit(), details.deputy());
        stakeholders.saveAndFlush(stakeholder);
        if (!isAsked) {
            turnover.joined(stakeholder);
        }
        trail.record("stakeholder.named." + details.perspective(), stakeholder.auditSubject(reading.name(person)));
    }

    /**
     * Notes that a stakeholder has left: open decisions go to the deputy, and what was decided stays.
     *
     * @throws NoSuchRound when there is no such stakeholder here
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void leave(CycleId cycle, StakeholderId id) {
        cycles.writable(cycle);
        Stakeholder stakeholder =
                stakeholders.findByIdAndCycleId(id.value(), cycle.value()).orElseThrow(NoSuchRound::new);
        stakeholder.leave(LocalDate.now(clock));
        turnover.left(stakeholder);
        trail.record("stakeholder.left", stakeholder.auditSubject(reading.name(stakeholder.person())));
    }

    /**
     * Does without a perspective's approval from the next version on. L&D alone never approves.
     *
     * @param reason 1 to 1,000 characters, which everybody who signs reads
     * @throws ValidationRefused where the reason is missing, or nobody but L&D would be left
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void waive(CycleId cycle, String perspective, String reason) {
        cycles.writable(cycle);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new ValidationRefused("reason", "validate.refused.reason", List.of(LONGEST_REASON));
        }
        Set<String> left = new TreeSet<>(SigningPerspectives.ALL);
        left.remove(perspective);
        waived.of(cycle).forEach(one -> left.remove(one.perspective()));
        if (left.isEmpty() || left.equals(Set.of(LD))) {
            throw new ValidationRefused("validate.refused.alone");
        }
        waived.waive(cycle, new WaivedPerspective(perspective, why));
        trail.record("plan.waived." + perspective, reading.auditSubject(cycle), null, why);
    }

    /** Asks for a perspective's approval again, from the next version on. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void require(CycleId cycle, String perspective) {
        cycles.writable(cycle);
        waived.require(cycle, perspective);
        trail.record("plan.required." + perspective, reading.auditSubject(cycle));
    }
}
