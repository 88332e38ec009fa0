package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionDetails.Links;
import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.internal.OwnerAnswerTenantSql.Given;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the actions of a plan are settled, in three queries however long it is, and without their words. */
@Component
class PlanOutlines {

    private final PlanActionRepository actions;
    private final ActionLinkTenantSql links;
    private final OwnerAnswerTenantSql answers;

    PlanOutlines(PlanActionRepository actions, ActionLinkTenantSql links, OwnerAnswerTenantSql answers) {
        this.actions = actions;
        this.links = links;
        this.answers = answers;
    }

    /** @param given what the owner said last; null where nothing was said, or to other terms than today's */
    record Outlined(
            PlanOutline action, Set<UnitId> units, @Nullable Given given) {

        boolean isAccepted() {
            return given != null && given.answer().accepted();
        }
    }

    List<Outlined> of(CycleId cycle) {
        List<PlanOutline> all = actions.outlines(cycle.value());
        List<ActionId> ids = all.stream().map(PlanOutline::actionId).toList();
        Map<ActionId, Links> about = links.of(cycle, ids);
        Map<ActionId, Given> given = answers.newest(cycle, ids);
        return all.stream()
                .map(one -> outlined(
                        one, ActionLinkTenantSql.in(about, one.actionId()).units(), given.get(one.actionId())))
                .toList();
    }

    private static Outlined outlined(PlanOutline one, Set<UnitId> units, @Nullable Given given) {
        boolean holds =
                given != null && given.terms().equals(OwnerTerms.of(one.owner(), one.schedule(), one.hours(), units));
        return new Outlined(one, units, holds ? given : null);
    }
}
