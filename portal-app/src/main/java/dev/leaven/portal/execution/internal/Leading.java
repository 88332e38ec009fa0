package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.LogEntry.Kind;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.identity.PortalUser;
import org.springframework.stereotype.Component;

/** What a lead says about actions, in the place of owners and sponsors. */
@Component
public class Leading {

    private final Moving moving;
    private final CheckingIn checkingIn;
    private final HelpLetters letters;

    Leading(Moving moving, CheckingIn checkingIn, HelpLetters letters) {
        this.moving = moving;
        this.checkingIn = checkingIn;
        this.letters = letters;
    }

    public void move(CycleId cycle, ActionId id, int seen, ActionState state, String text) {
        RunningAction action = moving.hold(cycle, id, seen);
        String words = Moving.words(text, state == ActionState.STOPPED || state == ActionState.BLOCKED);
        moving.move(action, Kind.PROGRESS, state, state.isOpen() ? action.help() : null, words, name());
    }

    public void help(CycleId cycle, ActionId id, int seen, String text) {
        RunningAction action = moving.hold(cycle, id, seen);
        checkingIn.answer(action, text, name());
        PortalUser.current().flatMap(PortalUser::person).ifPresent(me -> letters.answer(action, me));
    }

    private static String name() {
        return PortalUser.current().map(PortalUser::name).orElse("");
    }
}
