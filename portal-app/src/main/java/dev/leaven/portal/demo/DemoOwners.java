package dev.leaven.portal.demo;

import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.OwnerRequests;
import dev.leaven.portal.actionplan.app.Ownership;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.demo.DemoMembers.Members;
import dev.leaven.portal.demo.DemoPlan.Step;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import org.springframework.stereotype.Component;

/** Asks owners whether they take their actions on, and lets them. */
@Component
class DemoOwners {

    private static final String PAGE = "/actions";

    private final OwnerRequests requests;
    private final Ownership ownership;
    private final DemoPhone phone;

    DemoOwners(OwnerRequests requests, Ownership ownership, DemoPhone phone) {
        this.requests = requests;
        this.ownership = ownership;
        this.phone = phone;
    }

    void accept(CycleId cycle, DemoPlan plan, Members members) {
        SignedInAs.run(members.lead(), () -> requests.ask(cycle));
        plan.actions().stream()
                .map(Step::owner)
                .distinct()
                .forEach(owner -> phone.open(members.user(owner), PAGE, this::acceptAll));
    }

    private void acceptAll(OpenedLink link) {
        for (PlannedAction action : ownership.read(link).actions()) {
            ownership.answer(link, action.id(), action.revision(), true, "");
        }
    }
}
