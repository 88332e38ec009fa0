package dev.leaven.portal.execution.internal;

import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.AgreedAction.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who helps an owner: the action's sponsor, else the cycle's. Nobody is asked to help themselves. */
@Component
class Sponsors {

    private final CycleLookup cycles;

    Sponsors(CycleLookup cycles) {
        this.cycles = cycles;
    }

    Optional<PersonId> of(RunningAction action) {
        Named owner = action.agreed().owner();
        return Stream.concat(
                        Stream.ofNullable(action.agreed().sponsor()).map(Named::person),
                        Stream.ofNullable(cycles.find(action.cycle()).sponsor()))
                .filter(one -> owner == null || !one.equals(owner.person()))
                .findFirst();
    }
}
