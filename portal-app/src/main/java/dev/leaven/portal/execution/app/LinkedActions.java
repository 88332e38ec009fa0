package dev.leaven.portal.execution.app;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.Effect;
import dev.leaven.portal.execution.internal.CheckingIn;
import dev.leaven.portal.execution.internal.MyActionsPage;
import dev.leaven.portal.execution.internal.OwnWorkReading;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * As {@link MyActions}, for whoever came by a personal link. The opened link is the key. Each method throws {@link LinkNotOpen}
 * where the link is for something else.
 */
@Service
@PreAuthorize("permitAll()")
public class LinkedActions {

    private final OwnWorkReading reading;
    private final CheckingIn checkingIn;

    LinkedActions(OwnWorkReading reading, CheckingIn checkingIn) {
        this.reading = reading;
        this.checkingIn = checkingIn;
    }

    /** Changes nothing. */
    @Transactional(readOnly = true)
    public OwnWork read(OpenedLink link) {
        return reading.of(person(link));
    }

    /** As {@link MyActions#say}. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void say(OpenedLink link, CycleId cycle, ActionId action, int seen, CheckIn what, String text) {
        checkingIn.say(cycle, action, seen, person(link), what, text);
    }

    /** As {@link MyActions#help}. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void help(OpenedLink link, CycleId cycle, ActionId action, int seen, String text) {
        checkingIn.help(cycle, action, seen, person(link), text);
    }

    /** As {@link MyActions#judge}. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void judge(OpenedLink link, CycleId cycle, ActionId action, int seen, Effect effect, String text) {
        checkingIn.judge(cycle, action, seen, person(link), effect, text);
    }

    private static PersonId person(OpenedLink link) {
        if (!link.purpose().equals(MyActionsPage.PURPOSE)) {
            throw LinkNotOpen.nowhere();
        }
        return link.person();
    }
}
