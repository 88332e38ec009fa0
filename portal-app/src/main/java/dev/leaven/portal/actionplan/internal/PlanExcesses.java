package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.Excess;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.internal.ExcessTenantSql.Place;
import dev.leaven.portal.actionplan.internal.PlanOutlines.Outlined;
import dev.leaven.portal.actionplan.internal.SmallSteps.Bite;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where a plan holds more than small steps, with the reasons that were given. */
@Component
class PlanExcesses {

    private final SmallSteps steps;
    private final ExcessTenantSql reasons;
    private final CycleLookup cycles;

    PlanExcesses(SmallSteps steps, ExcessTenantSql reasons, CycleLookup cycles) {
        this.steps = steps;
        this.reasons = reasons;
        this.cycles = cycles;
    }

    List<Excess> of(CycleId cycle, List<PlannedAction> actions) {
        return steps.excesses(actions, cycles.units(cycle), reasons.reasons(cycle));
    }

    /** In how many places no reason was given. */
    long unexplained(CycleId cycle, List<Outlined> actions) {
        var places = SmallSteps.tooMany(actions.stream()
                .map(one -> new Bite(one.action().horizon(), one.action().owner(), one.units()))
                .toList());
        Map<Place, String> given = reasons.reasons(cycle);
        return places.keySet().stream()
                .filter(place -> !given.containsKey(place))
                .count();
    }
}
