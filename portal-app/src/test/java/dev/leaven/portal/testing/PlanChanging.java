package dev.leaven.portal.testing;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Effort;
import dev.leaven.portal.actionplan.ActionDetails.Links;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Planning.Planned;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;

/** Changes the action of a plan, as its lead does on the page. */
@TestComponent
public class PlanChanging {

    private final Plans plans;
    private final Actions actions;

    PlanChanging(Plans plans, Actions actions) {
        this.plans = plans;
        this.actions = actions;
    }

    /** Material. */
    public void hours(Organisation organisation, Planned plan, int hours) {
        change(
                organisation,
                plan,
                now -> new ActionDetails(
                        now.title(),
                        now.description(),
                        now.links(),
                        now.people(),
                        now.schedule(),
                        new Effort(hours, now.effort().money()),
                        now.success()));
    }

    /** Editorial. */
    public void title(Organisation organisation, Planned plan, String title) {
        change(
                organisation,
                plan,
                now -> new ActionDetails(
                        title,
                        now.description(),
                        now.links(),
                        now.people(),
                        now.schedule(),
                        now.effort(),
                        now.success()));
    }

    /** Says whom it concerns. */
    public void concerning(Organisation organisation, Planned plan, Set<String> perspectives) {
        change(organisation, plan, now -> {
            var links = now.links();
            return new ActionDetails(
                    now.title(),
                    now.description(),
                    new Links(links.ingredients(), links.obstacle(), links.units(), perspectives),
                    now.people(),
                    now.schedule(),
                    now.effort(),
                    now.success());
        });
    }

    private void change(Organisation organisation, Planned plan, UnaryOperator<ActionDetails> change) {
        SignedInAs.run(organisation.lead(), () -> {
            PlannedAction now = plans.draft(plan.cycle()).actions().getFirst();
            actions.change(plan.cycle(), plan.action(), now.revision(), change.apply(now.details()));
        });
    }
}
