package dev.leaven.portal.execution.app;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.Effect;
import dev.leaven.portal.execution.internal.CheckingIn;
import dev.leaven.portal.execution.internal.OwnWorkReading;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is signed in says how their own actions stand, and answers owners who ask for help. */
@Service
@PreAuthorize("isAuthenticated()")
public class MyActions {

    private final OwnWorkReading reading;
    private final CheckingIn checkingIn;

    MyActions(OwnWorkReading reading, CheckingIn checkingIn) {
        this.reading = reading;
        this.checkingIn = checkingIn;
    }

    @Transactional(readOnly = true)
    public OwnWork mine() {
        return reading.of(me());
    }

    /**
     * Says how an action stands.
     *
     * @param seen its revision when it was read
     * @param text up to 500 characters
     * @throws ExecutionRefused when it is not this person's, was changed since, was stopped, or words are missing or too many
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void say(CycleId cycle, ActionId action, int seen, CheckIn what, String text) {
        checkingIn.say(cycle, action, seen, me(), what, text);
    }

    /** Answers an owner who asked for help. @throws ExecutionRefused likewise */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void help(CycleId cycle, ActionId action, int seen, String text) {
        checkingIn.help(cycle, action, seen, me(), text);
    }

    /** Says whether a finished action worked. @throws ExecutionRefused likewise */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void judge(CycleId cycle, ActionId action, int seen, Effect effect, String text) {
        checkingIn.judge(cycle, action, seen, me(), effect, text);
    }

    private static PersonId me() {
        return PortalUser.current()
                .flatMap(PortalUser::person)
                .orElseThrow(() -> new AccessDeniedException("Not a member of an organisation"));
    }
}
