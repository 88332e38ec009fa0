package dev.leaven.portal.actionplan;

import dev.leaven.portal.actionplan.internal.OwnedActions;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What owners are asked, and what they say. No service: whoever calls knows who the owner is. */
@Component
public class OwnerAnswers {

    private final OwnedActions owned;

    OwnerAnswers(OwnedActions owned) {
        this.owned = owned;
    }

    /** The actions of a plan that this person owns now. */
    public List<PlannedAction> of(CycleId cycle, PersonId owner) {
        return owned.of(cycle, owner);
    }

    /**
     * Keeps an owner's answer to an action as it was read.
     *
     * @param seen the action's revision when it was read
     * @param reason needed to decline, up to 1,000 characters
     * @throws PlanRefused when the action was changed since, is not this person's any more, or the reason is missing
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    public void answer(CycleId cycle, ActionId action, int seen, PersonId owner, boolean accepted, String reason) {
        owned.answer(cycle, action, seen, owner, accepted, reason);
    }
}
