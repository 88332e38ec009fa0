package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.OwnWork;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.app.SeenEffect;
import dev.leaven.portal.identity.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what somebody has to do. */
@Component
public class OwnWorkReading {

    /** After so long one can see whether something worked. */
    static final int DAYS_UNTIL_ASKED = 30;

    private final FoundActionTenantSql found;
    private final EffectTenantSql effects;
    private final CheckInTenantSql log;
    private final Sponsors sponsors;
    private final CycleLookup cycles;
    private final Deadline deadline;

    OwnWorkReading(
            FoundActionTenantSql found,
            EffectTenantSql effects,
            CheckInTenantSql log,
            Sponsors sponsors,
            CycleLookup cycles,
            Deadline deadline) {
        this.found = found;
        this.effects = effects;
        this.log = log;
        this.sponsors = sponsors;
        this.cycles = cycles;
        this.deadline = deadline;
    }

    public OwnWork of(PersonId person) {
        List<RunningAction> requests = requests(person);
        List<RunningAction> questions = questions(person);
        List<RunningAction> own = found.ownedBy(person).stream()
                .filter(one -> one.state() != ActionState.STOPPED && goesOn(one))
                .sorted(Comparator.comparing(one -> !one.state().isOpen()))
                .toList();
        var all = new ArrayList<RunningAction>(requests);
        all.addAll(questions);
        all.addAll(own);
        return new OwnWork(requests, questions, own, log.of(all));
    }

    private List<RunningAction> requests(PersonId person) {
        return found.askingForHelp().stream()
                .filter(this::goesOn)
                .filter(one -> sponsors.of(one).filter(person::equals).isPresent())
                .toList();
    }

    /** Finished actions about which this person has not said whether they worked. */
    List<RunningAction> questions(PersonId person) {
        List<RunningAction> finished =
                finished().filter(one -> isAsked(one, person)).toList();
        Set<ActionId> answered = effects.of(finished).stream()
                .filter(one -> one.person().equals(person))
                .map(SeenEffect::action)
                .collect(Collectors.toSet());
        return finished.stream().filter(one -> !answered.contains(one.id())).toList();
    }

    Stream<RunningAction> finished() {
        return found.doneBy(deadline.today().minusDays(DAYS_UNTIL_ASKED)).stream()
                .filter(this::goesOn);
    }

    private boolean isAsked(RunningAction action, PersonId person) {
        var owner = action.agreed().owner();
        return owner != null && owner.person().equals(person)
                || sponsors.of(action).filter(person::equals).isPresent();
    }

    boolean goesOn(RunningAction action) {
        return cycles.find(action.cycle()).state() != CycleState.ARCHIVED;
    }
}
