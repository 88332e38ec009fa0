package dev.leaven.portal.demo;

import dev.leaven.portal.demo.DemoMembers.Members;
import dev.leaven.portal.demo.DemoPlan.Reported;
import dev.leaven.portal.execution.app.MyActions;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets owners say how their actions go, and their sponsor answer. */
@Component
class DemoExecution {

    private final MyActions actions;

    DemoExecution(MyActions actions) {
        this.actions = actions;
    }

    /** @param sponsor the mailbox of whoever helps */
    void report(DemoPlan plan, Members members, String sponsor) {
        for (Reported said : plan.progress()) {
            PortalUser owner = members.user(said.by());
            SignedInAs.run(owner, () -> {
                RunningAction action = find(actions.mine().actions(), said);
                actions.say(action.cycle(), action.id(), action.revision(), said.what(), said.text());
            });
            String answer = said.answer();
            if (answer != null) {
                SignedInAs.run(members.user(sponsor), () -> {
                    RunningAction action = find(actions.mine().requests(), said);
                    actions.help(action.cycle(), action.id(), action.revision(), answer);
                });
            }
        }
    }

    private static RunningAction find(List<RunningAction> found, Reported said) {
        return found.stream()
                .filter(one -> one.title().equals(said.action()))
                .findFirst()
                .orElseThrow();
    }
}
