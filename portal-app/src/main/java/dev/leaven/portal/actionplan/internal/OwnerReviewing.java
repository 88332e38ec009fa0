package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.app.OwnedPlan;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import org.springframework.stereotype.Component;

/** What whoever opened a link to their actions does there. */
@Component
public class OwnerReviewing {

    private final OwnedActions owned;
    private final PlanReading reading;
    private final CycleLookup cycles;
    private final Packs packs;

    OwnerReviewing(OwnedActions owned, PlanReading reading, CycleLookup cycles, Packs packs) {
        this.owned = owned;
        this.reading = reading;
        this.cycles = cycles;
        this.packs = packs;
    }

    public OwnedPlan read(OpenedLink link) {
        CycleFacts cycle = cycles.find(cycle(link));
        return new OwnedPlan(
                cycle.name(),
                cycle.state() != CycleState.ARCHIVED,
                packs.get(cycle.pack()),
                reading.obstacles(cycle.id()),
                owned.of(cycle.id(), link.person()));
    }

    public void answer(OpenedLink link, ActionId action, int seen, boolean accepted, String reason) {
        owned.answer(cycle(link), action, seen, link.person(), accepted, reason);
    }

    private static CycleId cycle(OpenedLink link) {
        if (!link.purpose().equals(OwnerPage.PURPOSE)) {
            throw LinkNotOpen.nowhere();
        }
        return new CycleId(link.topic());
    }
}
