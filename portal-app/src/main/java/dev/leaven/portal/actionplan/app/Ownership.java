package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.internal.OwnerReviewing;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An owner, behind a personal link, looks at their actions and takes them on or not. The opened link is the key. Each method
 * throws {@link dev.leaven.portal.identity.devicelink.LinkNotOpen} where the link is for something else.
 */
@Service
@PreAuthorize("permitAll()")
public class Ownership {

    private final OwnerReviewing reviewing;

    Ownership(OwnerReviewing reviewing) {
        this.reviewing = reviewing;
    }

    /** Changes nothing. */
    @Transactional(readOnly = true)
    public OwnedPlan read(OpenedLink link) {
        return reviewing.read(link);
    }

    /**
     * Accepts an action on the terms that were read, or declines it.
     *
     * @param seen the action's revision when it was read
     * @param reason needed to decline, up to 1,000 characters
     * @throws PlanRefused when the action was changed since, is not this person's any more, or the reason is missing
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void answer(OpenedLink link, ActionId action, int seen, boolean accepted, String reason) {
        reviewing.answer(link, action, seen, accepted, reason);
    }
}
