package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.Effect;
import dev.leaven.portal.execution.app.CheckIn;
import dev.leaven.portal.execution.app.ExecutionRefused;
import dev.leaven.portal.execution.app.LogEntry.Kind;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.app.SeenEffect;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What owners and sponsors say about actions. Whoever calls knows who that is. */
@Component
public class CheckingIn {

    private final Moving moving;
    private final Sponsors sponsors;
    private final EffectTenantSql effects;
    private final HelpLetters letters;
    private final Contacts contacts;
    private final Clock clock;

    CheckingIn(
            Moving moving,
            Sponsors sponsors,
            EffectTenantSql effects,
            HelpLetters letters,
            Contacts contacts,
            Clock clock) {
        this.moving = moving;
        this.sponsors = sponsors;
        this.effects = effects;
        this.letters = letters;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What its owner says about an action. */
    public void say(CycleId cycle, ActionId id, int seen, PersonId owner, CheckIn what, String text) {
        RunningAction action = moving.hold(cycle, id, seen);
        if (!isOwner(action, owner)) {
            throw new ExecutionRefused("execution.refused.owner");
        }
        if (action.state() == ActionState.STOPPED) {
            throw new ExecutionRefused("execution.refused.stopped");
        }
        String words = Moving.words(text, what.needsWords());
        String by = name(owner);
        switch (what) {
            case ON_TRACK -> moving.move(action, Kind.PROGRESS, ActionState.IN_PROGRESS, null, words, by);
            case BLOCKED -> moving.move(action, Kind.PROGRESS, ActionState.BLOCKED, action.help(), words, by);
            case DONE -> moving.move(action, Kind.PROGRESS, ActionState.DONE, null, words, by);
            case HELP_NEEDED -> {
                moving.move(action, Kind.HELP_ASKED, begun(action), words, words, by);
                letters.ask(action, owner);
            }
        }
    }

    /** What its sponsor answers to an owner who asked for help. The request ends with that. */
    public void help(CycleId cycle, ActionId id, int seen, PersonId sponsor, String text) {
        RunningAction action = moving.hold(cycle, id, seen);
        if (sponsors.of(action).filter(sponsor::equals).isEmpty()) {
            throw new ExecutionRefused("execution.refused.owner");
        }
        answer(action, text, name(sponsor));
        letters.answer(action, sponsor);
    }

    void answer(RunningAction action, String text, String by) {
        if (action.help() == null) {
            throw new ExecutionRefused("execution.refused.answered");
        }
        moving.move(action, Kind.HELP_ANSWERED, action.state(), null, Moving.words(text, true), by);
    }

    /** Whether a finished action worked, as its owner or its sponsor sees it. */
    public void judge(CycleId cycle, ActionId id, int seen, PersonId person, Effect effect, String text) {
        RunningAction action = moving.hold(cycle, id, seen);
        boolean asked = isOwner(action, person)
                || sponsors.of(action).filter(person::equals).isPresent();
        if (!asked || action.state() != ActionState.DONE) {
            throw new ExecutionRefused("execution.refused.owner");
        }
        effects.put(
                action, new SeenEffect(id, person, name(person), effect, Moving.words(text, false)), clock.instant());
    }

    private static boolean isOwner(RunningAction action, PersonId person) {
        var owner = action.agreed().owner();
        return owner != null && owner.person().equals(person);
    }

    private static ActionState begun(RunningAction action) {
        return action.state() == ActionState.BLOCKED ? ActionState.BLOCKED : ActionState.IN_PROGRESS;
    }

    private String name(PersonId person) {
        return contacts.find(person).map(Contact::name).orElse("");
    }
}
