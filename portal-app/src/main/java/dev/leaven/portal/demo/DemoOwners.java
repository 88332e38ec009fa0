package dev.leaven.portal.demo;

import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.OwnerRequests;
import dev.leaven.portal.actionplan.app.Ownership;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.demo.DemoMembers.Members;
import dev.leaven.portal.demo.DemoPlan.Reported;
import dev.leaven.portal.demo.DemoPlan.Step;
import dev.leaven.portal.execution.Effect;
import dev.leaven.portal.execution.app.CheckIn;
import dev.leaven.portal.execution.app.MyActions;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets owners take their actions on, and later say how these go. */
@Component
class DemoOwners {

    private static final String PAGE = "/actions";

    private final OwnerRequests requests;
    private final Ownership ownership;
    private final DemoPhone phone;
    private final MyActions actions;
    private final DemoTime time;

    DemoOwners(OwnerRequests requests, Ownership ownership, DemoPhone phone, MyActions actions, DemoTime time) {
        this.requests = requests;
        this.ownership = ownership;
        this.phone = phone;
        this.actions = actions;
        this.time = time;
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

    /**
     * @param sponsor the mailbox of whoever helps
     * @param signed how many days ago the plan was
     */
    void report(DemoPlan plan, Members members, String sponsor, int signed) {
        for (Reported said : plan.progress()) {
            time.daysAgo(signed - said.day());
            SignedInAs.run(members.user(said.by()), () -> say(said));
            String answer = said.answer();
            if (answer != null) {
                SignedInAs.run(members.user(sponsor), () -> {
                    RunningAction action = find(actions.mine().requests(), said);
                    actions.help(action.cycle(), action.id(), action.revision(), answer);
                });
            }
        }
    }

    private void say(Reported said) {
        CheckIn what = said.what();
        if (what != null) {
            RunningAction action = find(actions.mine().actions(), said);
            actions.say(action.cycle(), action.id(), action.revision(), what, said.text());
        }
        // Nobody is asked for a judgement before a month has passed, which a test's clock does not let.
        Effect effect = said.effect();
        if (effect != null) {
            actions.mine().questions().stream()
                    .filter(one -> one.title().equals(said.action()))
                    .findFirst()
                    .ifPresent(action ->
                            actions.judge(action.cycle(), action.id(), action.revision(), effect, said.text()));
        }
    }

    private static RunningAction find(List<RunningAction> found, Reported said) {
        return found.stream()
                .filter(one -> one.title().equals(said.action()))
                .findFirst()
                .orElseThrow();
    }
}
