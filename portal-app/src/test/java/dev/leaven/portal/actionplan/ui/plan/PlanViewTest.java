package dev.leaven.portal.actionplan.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.Query;
import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Effort;
import dev.leaven.portal.actionplan.Excess;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.actionplan.internal.OwnedActions;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalUiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The plan as a list, and what it holds beyond small steps. */
class PlanViewTest extends PortalUiTest {

    @Autowired
    private Planning planning;

    @Autowired
    private Actions actions;

    @Autowired
    private Plans plans;

    @Autowired
    private OwnedActions answers;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CycleLifecycle lifecycle;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
    }

    @Test
    void a_line_says_who_does_what_by_when_and_what_it_asks() {
        Planned plan = planning.planned(ours);
        planning.planned(theirs);

        open(ours.lead(), "plan/" + plan.cycle());

        assertThat(grid().getDataProvider().size(new Query<>())).isEqualTo(1);
        assertThat(row())
                .contains("A card for managers", "Managers who support learning", "Within three months", "20 hours")
                .contains("budget 500", "by ", "Not answered");
    }

    @Test
    void an_owners_answer_counts_until_the_terms_change() {
        Planned plan = planning.planned(ours);
        answer(plan, false, "No time.");
        open(ours.lead(), "plan/" + plan.cycle());
        assertThat(row()).contains("Declined");

        answer(plan, true, "");
        go("plan/" + plan.cycle());
        assertThat(row()).contains("Accepted");

        ActionDetails now = planning.action("A card for managers", plan.obstacle(), plan.owner());
        var more = new ActionDetails(
                now.title(),
                now.description(),
                now.links(),
                now.people(),
                now.schedule(),
                new Effort(40, 500),
                now.success());
        SignedInAs.run(ours.lead(), () -> actions.change(plan.cycle(), plan.action(), 0, more));
        go("plan/" + plan.cycle());
        assertThat(row()).contains("Terms changed");

        var other = ours.assessor("hr").person().orElseThrow();
        ActionDetails handed = planning.action("A card for managers", plan.obstacle(), other);
        SignedInAs.run(ours.lead(), () -> actions.change(plan.cycle(), plan.action(), 1, handed));
        go("plan/" + plan.cycle());
        assertThat(row()).as("somebody else has not said anything yet").contains("Not answered");
    }

    @Test
    void more_than_small_steps_ask_for_a_reason_which_is_kept() {
        Planned plan = planning.planned(ours);
        for (int i = 0; i < 3; i++) {
            SignedInAs.run(
                    ours.lead(),
                    () -> actions.add(plan.cycle(), null, planning.action("One more", plan.obstacle(), plan.owner())));
        }
        open(ours.lead(), "plan/" + plan.cycle());
        TextArea reason = find(TextArea.class, "excess-reason");

        click("save-excess");
        assertThat(reason.getErrorMessage()).isEqualTo("Say why, in up to 1,000 characters.");
        reason.setValue("x".repeat(1_001));
        click("save-excess");
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getValue()).hasSize(1_001);
        reason.setValue("It is her only work this spring.");
        click("save-excess");

        assertThat(SignedInAs.call(ours.lead(), () -> plans.draft(plan.cycle())).excesses())
                .extracting(Excess::reason)
                .containsExactly("It is her only work this spring.");
        go("plan/" + plan.cycle());
        assertThat(find(TextArea.class, "excess-reason").getValue()).isEqualTo("It is her only work this spring.");
    }

    @Test
    void an_empty_plan_leads_to_the_obstacles_and_one_before_its_time_to_the_gate() {
        CycleId early = planning.measured(theirs);
        CycleId begun = planning.compared(ours);
        open(theirs.lead(), "plan/" + early);
        assertThat(shows("gate")).isTrue();
        assertThat(shows("add-action")).isFalse();

        open(ours.lead(), "plan/" + begun);
        assertThat(told()).contains("No action yet");
        assertThat(shows("add-action")).isTrue();
    }

    @Test
    void an_archived_plan_is_read_only() {
        Planned plan = planning.planned(ours);
        archive(plan.cycle());

        open(ours.lead(), "plan/" + plan.cycle());

        assertThat(row()).contains("A card for managers");
        assertThat(shows("add-action")).isFalse();
        assertThat(shows("ask-owners")).isFalse();
    }

    private void answer(Planned plan, boolean accepted, String reason) {
        TenantScope.run(
                ours.id(),
                () -> transaction.executeWithoutResult(
                        status -> answers.answer(plan.cycle(), plan.action(), 0, plan.owner(), accepted, reason)));
    }

    private String row() {
        return window().test(grid()).getCellComponent(0, 0).getElement().getTextRecursively();
    }

    private void archive(CycleId cycle) {
        SignedInAs.run(ours.lead(), () -> {
            lifecycle.close(cycle);
            lifecycle.archive(cycle);
        });
    }

    private void click(String testId) {
        window().test(find(Button.class, testId)).click();
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> grid() {
        return find(Grid.class, "actions");
    }
}
