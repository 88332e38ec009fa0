package dev.leaven.portal.cycle.app;

import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.internal.CycleRepository;
import dev.leaven.portal.cycle.internal.CycleScope;
import dev.leaven.portal.cycle.internal.GoalBaseline;
import dev.leaven.portal.cycle.internal.LearningCycle;
import dev.leaven.portal.cycle.internal.StepOverviews;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lead looks at cycles, begins one and changes it. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Cycles {

    private final CycleRepository cycles;
    private final CycleScope scope;
    private final GoalBaseline baseline;
    private final StepOverviews steps;
    private final Packs packs;
    private final Contacts contacts;
    private final AuditTrail trail;

    Cycles(
            CycleRepository cycles,
            CycleScope scope,
            GoalBaseline baseline,
            StepOverviews steps,
            Packs packs,
            Contacts contacts,
            AuditTrail trail) {
        this.cycles = cycles;
        this.scope = scope;
        this.baseline = baseline;
        this.steps = steps;
        this.packs = packs;
        this.contacts = contacts;
        this.trail = trail;
    }

    /** All of them, newest first. */
    @Transactional(readOnly = true)
    public List<CycleRow> all() {
        return cycles.findAllByOrderByIdDesc().stream()
                .map(cycle -> new CycleRow(cycle.cycleId(), cycle.name(), cycle.state()))
                .toList();
    }

    /** The newest that goes on; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<CycleId> current() {
        return all().stream()
                .filter(row -> row.state() != CycleState.ARCHIVED)
                .map(CycleRow::id)
                .findFirst();
    }

    /** @throws NoSuchCycle when there is none, or it is another organisation's */
    @Transactional(readOnly = true)
    public CycleOverview overview(CycleId id) {
        LearningCycle cycle = cycles.findById(id.value()).orElseThrow(NoSuchCycle::new);
        return new CycleOverview(
                id,
                cycle.revision(),
                new CycleDetails(
                        cycle.name(),
                        cycle.sponsor().orElse(null),
                        scope.chosen(id),
                        cycle.goal().orElse(null)),
                cycle.state(),
                cycle.pack(),
                cycle.sponsor().map(this::name).orElse(null),
                steps.of(id));
    }

    /** How one step stands. @throws NoSuchCycle when there is none, or it is another organisation's */
    @Transactional(readOnly = true)
    public StepOverview step(CycleId id, CycleStep step) {
        return steps.of(
                cycles.findById(id.value()).orElseThrow(NoSuchCycle::new).cycleId(), step);
    }

    /**
     * Begins a draft over the newest recipe. Its revision is 0.
     *
     * @throws CycleRefused for a name or a goal that can't be
     */
    @Transactional
    public CycleId begin(CycleDetails details) {
        CycleRules.check(details, packs.core());
        var cycle = new LearningCycle(details.name(), packs.core().ref());
        cycle.change(details.name(), details.sponsor(), details.goal());
        cycles.saveAndFlush(cycle);
        if (!details.scope().isEmpty()) {
            scope.keep(cycle.cycleId(), details.scope());
        }
        trail.record("cycle.begun", cycle.auditSubject());
        return cycle.cycleId();
    }

    /**
     * Changes a cycle. Its units can only be chosen while it is a draft; later they stay as they were.
     *
     * @param seen the cycle's revision when it was read
     * @throws CycleEditConflict when somebody else has changed it since
     * @throws CycleRefused when it was archived, and for a name or a goal that can't be
     * @throws NoSuchCycle when there is none here
     */
    @Transactional
    public void change(CycleId id, int seen, CycleDetails details) {
        cycles.lock(id.value()).orElseThrow(NoSuchCycle::new).requireWritable();
        if (cycles.advance(id.value(), seen) == 0) {
            throw new CycleEditConflict();
        }
        LearningCycle cycle = cycles.lock(id.value()).orElseThrow(NoSuchCycle::new);
        CycleRules.check(details, packs.get(cycle.pack()));
        Optional<PersonId> sponsorBefore = cycle.sponsor();
        cycle.change(details.name(), details.sponsor(), details.goal());
        baseline.fill(cycle);
        if (cycle.state() == CycleState.DRAFT) {
            scope.keep(id, details.scope());
        }
        trail.record("cycle.changed", cycle.auditSubject());
        if (!sponsorBefore.equals(cycle.sponsor())) {
            trail.record(
                    "cycle.sponsor",
                    cycle.auditSubject(),
                    sponsorBefore.map(this::name).orElse(null),
                    cycle.sponsor().map(this::name).orElse(null));
        }
    }

    private String name(PersonId person) {
        return contacts.find(person).map(Contact::name).orElse("");
    }
}
