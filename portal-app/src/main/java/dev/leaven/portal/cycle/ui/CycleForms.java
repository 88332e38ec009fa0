package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.UI;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.app.CycleDetails;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.tenancy.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes the form of a cycle, with everything there is to choose from. */
@Component
class CycleForms {

    private final Packs packs;
    private final People people;
    private final Units units;
    private final CycleLookup lookup;
    private final Clock clock;

    CycleForms(Packs packs, People people, Units units, CycleLookup lookup, Clock clock) {
        this.packs = packs;
        this.people = people;
        this.units = units;
        this.lookup = lookup;
        this.clock = clock;
    }

    /** For a new cycle. */
    CycleForm empty() {
        var today = LocalDate.now(clock);
        String name = UI.getCurrent().getTranslation("cycle.name.suggestion", String.valueOf(today.getYear()));
        return new CycleForm(
                packs.core(),
                new CycleDetails(name, null, Set.of(), null),
                people.all(),
                units.tree(),
                Optional.empty(),
                today);
    }

    /** With what was decided of this one. */
    CycleForm of(CycleOverview cycle) {
        Optional<ScopeText> fixed =
                cycle.state() == CycleState.DRAFT ? Optional.empty() : Optional.of(new ScopeText(scope(cycle)));
        return new CycleForm(
                packs.get(cycle.pack()), cycle.details(), people.all(), units.tree(), fixed, LocalDate.now(clock));
    }

    /** The units of a cycle in words. */
    String scope(CycleOverview cycle) {
        return ScopeText.of(cycle, lookup.units(cycle.id()));
    }
}
