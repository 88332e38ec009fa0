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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a plan bites off more than small steps. */
@Component
class SmallSteps {

    private final Contacts contacts;

    SmallSteps(Contacts contacts) {
        this.contacts = contacts;
    }

    /** An action as far as it counts here. */
    record Bite(Horizon horizon, @Nullable PersonId owner, Set<UnitId> units) {}

    /** How many there are, where there are too many: in the plan, of an owner, in a unit. */
    static Map<Place, Long> tooMany(List<Bite> actions) {
        var places = new LinkedHashMap<Place, Long>();
        count(places, Rule.PLAN, actions.stream().map(one -> 0L));
        List<Bite> shortTerm =
                actions.stream().filter(one -> one.horizon() == Horizon.SHORT).toList();
        count(
                places,
                Rule.OWNER,
                shortTerm.stream().map(Bite::owner).filter(Objects::nonNull).map(PersonId::value));
        count(
                places,
                Rule.UNIT,
                shortTerm.stream().flatMap(one -> one.units().stream()).map(UnitId::value));
        return places;
    }

    private static void count(Map<Place, Long> places, Rule rule, Stream<Long> subjects) {
        subjects.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((subject, count) -> {
                    if (count > rule.most()) {
                        places.put(new Place(rule, subject), count);
                    }
                });
    }

    /** @param reasons that were given so far */
    List<Excess> excesses(List<PlannedAction> actions, List<CycleUnit> units, Map<Place, String> reasons) {
        Map<Long, String> unitNames =
                units.stream().collect(Collectors.toMap(unit -> unit.id().value(), CycleUnit::name));
        return tooMany(actions.stream().map(SmallSteps::bite).toList()).entrySet().stream()
                .map(one -> new Excess(
                        one.getKey().rule(),
                        one.getKey().subject(),
                        name(one.getKey(), unitNames),
                        one.getValue().intValue(),
                        reasons.get(one.getKey())))
                .toList();
    }

    private static Bite bite(PlannedAction action) {
        var details = action.details();
        return new Bite(
                details.schedule().horizon(),
                details.people().owner(),
                details.links().units());
    }

    private String name(Place place, Map<Long, String> units) {
        return switch (place.rule()) {
            case PLAN -> "";
            case OWNER ->
                contacts.find(new PersonId(place.subject())).map(Contact::name).orElse("");
            case UNIT -> units.getOrDefault(place.subject(), "");
        };
    }
}
