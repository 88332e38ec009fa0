package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.Excess;
import dev.leaven.portal.actionplan.Excess.Rule;
import dev.leaven.portal.actionplan.Horizon;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.internal.ExcessTenantSql.Place;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where a plan bites off more than small steps. */
@Component
class SmallSteps {

    private final Contacts contacts;

    SmallSteps(Contacts contacts) {
        this.contacts = contacts;
    }

    /** @param reasons that were given so far */
    List<Excess> excesses(List<PlannedAction> actions, List<CycleUnit> units, Map<Place, String> reasons) {
        var found = new ArrayList<Excess>();
        if (actions.size() > Rule.PLAN.most()) {
            found.add(excess(Rule.PLAN, 0, "", actions.size(), reasons));
        }
        List<PlannedAction> shortTerm = actions.stream()
                .filter(action -> action.details().schedule().horizon() == Horizon.SHORT)
                .toList();
        Map<PersonId, Long> owners = shortTerm.stream()
                .map(action -> action.details().people().owner())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        owners.forEach((owner, count) -> {
            if (count > Rule.OWNER.most()) {
                String name = contacts.find(owner).map(Contact::name).orElse("");
                found.add(excess(Rule.OWNER, owner.value(), name, count.intValue(), reasons));
            }
        });
        Map<UnitId, String> names = units.stream().collect(Collectors.toMap(CycleUnit::id, CycleUnit::name));
        Map<UnitId, Long> places = shortTerm.stream()
                .flatMap(action -> action.details().links().units().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        places.forEach((unit, count) -> {
            if (count > Rule.UNIT.most()) {
                found.add(excess(Rule.UNIT, unit.value(), names.getOrDefault(unit, ""), count.intValue(), reasons));
            }
        });
        return found;
    }

    private static Excess excess(Rule rule, long subject, String name, int count, Map<Place, String> reasons) {
        return new Excess(rule, subject, name, count, reasons.get(new Place(rule, subject)));
    }
}
