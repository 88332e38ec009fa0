package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.OwnerAnswer;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.PlanEditConflict;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.internal.OwnerAnswerTenantSql.Given;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Owners accept an action or decline it, as it stands. No service: whoever calls knows who the owner is. */
@Component
public class OwnedActions {

    private static final int LONGEST_REASON = 1_000;

    private final PlanActionRepository actions;
    private final PlanReading reading;
    private final OwnerAnswerTenantSql answers;
    private final Contacts contacts;
    private final PlanLock plan;
    private final AuditTrail trail;
    private final Clock clock;

    OwnedActions(
            PlanActionRepository actions,
            PlanReading reading,
            OwnerAnswerTenantSql answers,
            Contacts contacts,
            PlanLock plan,
            AuditTrail trail,
            Clock clock) {
        this.actions = actions;
        this.reading = reading;
        this.answers = answers;
        this.contacts = contacts;
        this.plan = plan;
        this.trail = trail;
        this.clock = clock;
    }

    /** The actions of a plan that this person owns now. */
    public List<PlannedAction> of(CycleId cycle, PersonId owner) {
        return reading.planned(cycle, actions.findByOwnerIdAndCycleIdOrderById(owner.value(), cycle.value()));
    }

    /**
     * Keeps an owner's answer to an action as it was read.
     *
     * @param seen the action's revision when it was read
     * @param reason needed to decline, up to 1,000 characters
     * @throws PlanRefused when the action was changed since, is not this person's any more, or the reason is missing
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    public void answer(CycleId cycle, ActionId id, int seen, PersonId owner, boolean accepted, String reason) {
        // What is answered must not change in between; the answer itself changes nothing that others read before.
        plan.hold(cycle);
        String why = reason.strip();
        if (why.length() > LONGEST_REASON || !accepted && why.isEmpty()) {
            throw new PlanRefused("reason", "plan.refused.reason", LONGEST_REASON);
        }
        PlanAction action = actions.findByIdAndCycleId(id.value(), cycle.value())
                .filter(one -> one.revision() == seen && owner.equals(one.owner()))
                .orElseThrow(PlanEditConflict::new);
        PlannedAction planned = reading.planned(cycle, List.of(action)).getFirst();
        String name = contacts.find(owner).map(Contact::name).orElseThrow(PlanEditConflict::new);
        answers.add(
                cycle,
                id,
                new Given(
                        new OwnerAnswer(owner, name, accepted, why, clock.instant()),
                        OwnerTerms.of(planned.details())));
        trail.recordBy(
                name,
                accepted ? "action.accepted" : "action.declined",
                action.auditSubject(),
                null,
                why.isEmpty() ? null : why);
    }
}
