package dev.leaven.portal.execution.internal;

import dev.leaven.portal.delivery.PersonalLetters;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.devicelink.DeviceLinks;
import org.springframework.stereotype.Component;

/** Brings a request for help to the sponsor at once, and the answer back. */
@Component
class HelpLetters {

    /** A cycle lasts for a year at most; whoever works in it keeps the link for that long. */
    private static final int MONTHS = 13;

    private final Sponsors sponsors;
    private final DeviceLinks links;
    private final PersonalLetters letters;
    private final Deadline deadline;

    HelpLetters(Sponsors sponsors, DeviceLinks links, PersonalLetters letters, Deadline deadline) {
        this.sponsors = sponsors;
        this.links = links;
        this.letters = letters;
        this.deadline = deadline;
    }

    /** Where there is no sponsor, the lead sees the request on the board. */
    void ask(RunningAction action, PersonId owner) {
        sponsors.of(action).ifPresent(sponsor -> send(WorkLetters.HELP_ASKED, action, sponsor, owner));
    }

    void answer(RunningAction action, PersonId sponsor) {
        var owner = action.agreed().owner();
        if (owner != null) {
            send(WorkLetters.HELP_ANSWERED, action, owner.person(), sponsor);
        }
    }

    private void send(Purpose purpose, RunningAction action, PersonId to, PersonId from) {
        letIn(to);
        letters.send(purpose, action.id().value(), to, from);
    }

    /** A link to "my actions". */
    void letIn(PersonId person) {
        links.issue(
                MyActionsPage.PURPOSE,
                MyActionsPage.TOPIC,
                person,
                deadline.today().plusMonths(MONTHS));
    }
}
