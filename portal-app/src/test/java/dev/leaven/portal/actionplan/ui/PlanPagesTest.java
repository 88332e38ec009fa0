package dev.leaven.portal.actionplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalUiTest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead chooses obstacles and writes the plan. */
class PlanPagesTest extends PortalUiTest {

    @Autowired
    private Planning planning;

    @Autowired
    private Plans plans;

    @Autowired
    private Actions actions;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
    }

    @Test
    void an_obstacle_is_chosen_with_a_reason_and_what_was_typed_stays_until_it_can_be_kept() {
        CycleId cycle = planning.compared(ours);
        open(ours.lead(), "obstacles/" + cycle);
        window().test(find(Button.class, "choose-manager-holds-back")).click();
        TextArea reason = find(TextArea.class, "obstacle-reason");

        window().test(find(Button.class, "save-obstacle")).click();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(draft(cycle).obstacles()).isEmpty();
        assertThat(find(CheckboxGroup.class, "obstacle-ingredients").isEmpty()).isFalse();

        reason.setValue("Managers told us.");
        window().test(find(Button.class, "save-obstacle")).click();

        assertThat(draft(cycle).obstacles())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("Managers told us."));
        assertThat(told()).contains("Managers told us.");
    }

    @Test
    void a_starter_action_is_taken_over_with_one_click() {
        CycleId cycle = planning.compared(ours);
        open(ours.lead(), "obstacles/" + cycle);
        Button take = window().find(Button.class).all().stream()
                .filter(one -> Optional.ofNullable(one.getElement().getAttribute("data-test-id"))
                        .filter(id -> id.startsWith("take-"))
                        .isPresent())
                .findFirst()
                .orElseThrow();

        window().test(take).click();

        assertThat(draft(cycle).actions()).hasSize(1);
        assertThat(told()).contains("In the plan");
    }

    @Test
    void an_action_is_written_and_every_problem_stands_at_its_field() {
        CycleId cycle = planning.compared(ours);
        open(ours.lead(), "plan/" + cycle + "/action/new");
        find(IntegerField.class, "action-hours").setValue(-3);
        find(DatePicker.class, "action-starts").setValue(LocalDate.of(2026, 4, 1));
        find(DatePicker.class, "action-due").setValue(LocalDate.of(2026, 3, 1));

        window().test(find(Button.class, "save-action")).click();

        assertThat(find(TextField.class, "action-title").isInvalid()).isTrue();
        assertThat(find(IntegerField.class, "action-hours").isInvalid()).isTrue();
        assertThat(find(DatePicker.class, "action-due").isInvalid()).isTrue();
        find(TextField.class, "action-title").setValue("A quiet hour");
        find(IntegerField.class, "action-hours").setValue(3);
        find(DatePicker.class, "action-due").setValue(LocalDate.of(2026, 5, 1));
        window().test(find(Button.class, "save-action")).click();

        assertThat(draft(cycle).actions()).singleElement().satisfies(one -> {
            assertThat(one.details().title()).isEqualTo("A quiet hour");
            assertThat(one.details().effort().hours()).isEqualTo(3);
        });
        assertThat(view()).isEqualTo("PlanView");
    }

    @Test
    void of_two_leads_the_second_keeps_what_was_typed_and_can_load_the_others() {
        Planned plan = planning.planned(ours);
        open(ours.lead(), "plan/" + plan.cycle() + "/action/" + plan.action());
        PlannedAction now = draft(plan.cycle()).actions().getFirst();
        ActionDetails theirs = planning.action("Changed elsewhere", plan.obstacle(), plan.owner());
        SignedInAs.run(ours.lead(), () -> actions.change(plan.cycle(), plan.action(), now.revision(), theirs));
        TextField title = find(TextField.class, "action-title");
        title.setValue("Typed here");

        window().test(find(Button.class, "save-action")).click();

        assertThat(title.getValue()).isEqualTo("Typed here");
        assertThat(draft(plan.cycle()).actions().getFirst().details().title()).isEqualTo("Changed elsewhere");
        window().test(find(Button.class, "take-theirs")).click();
        assertThat(find(TextField.class, "action-title").getValue()).isEqualTo("Changed elsewhere");
    }

    @Test
    void an_action_is_one_click_from_its_obstacle_and_its_gap() {
        Planned plan = planning.planned(ours);

        open(ours.lead(), "plan/" + plan.cycle() + "/action/" + plan.action());

        assertThat(shows("origin")).isTrue();
        assertThat(told())
                .contains("obstacles/" + plan.cycle())
                .contains("compare/" + plan.cycle() + "?ingredient=" + Planning.INGREDIENT);
    }

    @Test
    void another_organisations_plan_is_not_found() {
        Planned plan = planning.planned(theirs);
        open(ours.lead(), "campaigns");

        for (String address : new String[] {
            "obstacles/" + plan.cycle(),
            "plan/" + plan.cycle(),
            "plan/" + plan.cycle() + "/action/" + plan.action(),
            "plan/" + plan.cycle() + "/action/new"
        }) {
            go(address);
            assertThat(view()).as(address).isEqualTo("NotFoundView");
        }
    }

    @Test
    void everything_is_there_in_dutch() {
        Planned plan = planning.planned(ours);
        open(ours.lead(), "plan/" + plan.cycle(), Locale.of("nl"));
        assertThat(told()).contains("Het plan", "actiehouder");
        go("obstacles/" + plan.cycle());
        assertThat(told()).contains("Wat in de weg staat", "niet te veel hooi op de vork");
    }

    private PlanDraft draft(CycleId cycle) {
        return SignedInAs.call(ours.lead(), () -> plans.draft(cycle));
    }
}
