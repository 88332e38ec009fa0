package dev.leaven.portal.actionplan.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dev.leaven.portal.actionplan.Horizon;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** A lead writes an action, with another lead beside. */
class ActionViewTest extends PortalUiTest {

    @Autowired
    private Planning planning;

    @Autowired
    private Actions actions;

    @Autowired
    private Plans plans;

    @Autowired
    private CycleLifecycle lifecycle;

    private Organisation ours;
    private Planned plan;

    @BeforeEach
    void a_plan() {
        ours = organisations.make();
        plan = planning.planned(ours);
    }

    @Test
    void every_refusal_stands_at_its_field_in_the_readers_language_and_what_was_typed_stays() {
        openAction(Locale.of("nl"));
        title().setValue(" ");
        Map<String, Integer> tooLong =
                Map.of("action-description", 4_001, "action-measure", 501, "action-change", 1_001);
        tooLong.forEach((id, length) -> find(TextArea.class, id).setValue("x".repeat(length)));
        find(TextField.class, "action-baseline").setValue("x".repeat(201));
        find(TextField.class, "action-target").setValue("x".repeat(201));
        find(IntegerField.class, "action-hours").setValue(100_001);
        find(IntegerField.class, "action-money").setValue(-1);
        due().setValue(starts().getValue().plusMonths(3).plusDays(1));

        click("save-action");

        assertThat(List.of(
                        "action-title",
                        "action-description",
                        "action-measure",
                        "action-change",
                        "action-baseline",
                        "action-target",
                        "action-hours",
                        "action-money",
                        "action-due"))
                .allSatisfy(id -> assertThat(((HasValidationProperties) find(Component.class, id)).isInvalid())
                        .as(id)
                        .isTrue());
        assertThat(title().getErrorMessage()).isEqualTo("Geef de actie een naam.");
        assertThat(due().getErrorMessage()).contains("hooguit drie maanden");
        assertThat(find(IntegerField.class, "action-hours").getErrorMessage()).contains("100.000");
        tooLong.forEach(
                (id, length) -> assertThat(find(TextArea.class, id).getValue()).hasSize(length));
        assertThat(action().details().title()).isEqualTo("A card for managers");
    }

    @Test
    void days_out_of_order_and_a_medium_term_beyond_a_year_are_refused() {
        openAction(Locale.ENGLISH);
        due().setValue(starts().getValue().minusDays(1));
        click("save-action");
        assertThat(due().getErrorMessage()).isEqualTo("The last day comes before the first.");

        horizon().setValue(Horizon.MEDIUM);
        due().setValue(starts().getValue().plusMonths(12).plusDays(1));
        click("save-action");
        assertThat(due().getErrorMessage()).contains("twelve months at most");

        due().setValue(starts().getValue().plusMonths(12));
        click("save-action");
        assertThat(view()).isEqualTo("PlanView");
        assertThat(action().details().schedule().horizon()).isEqualTo(Horizon.MEDIUM);
    }

    @Test
    void what_is_no_day_and_no_number_is_not_saved_as_nothing() {
        openAction(Locale.ENGLISH);
        IntegerField hours = find(IntegerField.class, "action-hours");
        garble(hours, "ten");
        garble(due(), "soon");

        click("save-action");

        assertThat(hours.getErrorMessage()).isEqualTo("Use a whole number, without letters or decimals.");
        assertThat(due().getErrorMessage()).startsWith("This is no day.");
        assertThat(action().details().effort().hours()).isEqualTo(20);
        assertThat(action().details().schedule().dueOn()).isNotNull();
    }

    @Test
    void the_second_of_two_leads_sees_what_differs_and_can_save_over_it() {
        openAction(Locale.ENGLISH);
        title().setValue("Typed here");
        changeElsewhere("Changed elsewhere", 0);

        click("save-action");

        assertThat(find(Div.class, "conflict").getElement().getTextRecursively())
                .contains("Title: Changed elsewhere", "Title: Typed here")
                .doesNotContain("Three questions");
        assertThat(title().getValue()).isEqualTo("Typed here");
        assertThat(action().details().title()).isEqualTo("Changed elsewhere");
        click("save-mine");
        assertThat(action().details().title()).isEqualTo("Typed here");
    }

    @Test
    void or_takes_the_others() {
        openAction(Locale.ENGLISH);
        title().setValue("Typed here");
        changeElsewhere("Changed elsewhere", 0);
        click("save-action");

        click("take-theirs");

        assertThat(title().getValue()).isEqualTo("Changed elsewhere");
        find(TextField.class, "action-target").setValue("70 %");
        click("save-action");
        assertThat(action().details().success().target()).isEqualTo("70 %");
        assertThat(action().details().title()).isEqualTo("Changed elsewhere");
    }

    @Test
    void what_somebody_else_has_taken_out_can_be_added_anew() {
        openAction(Locale.ENGLISH);
        title().setValue("Typed here");
        SignedInAs.run(ours.lead(), () -> actions.remove(plan.cycle(), plan.action(), 0));

        click("save-action");
        assertThat(find(Div.class, "problem").getElement().getTextRecursively()).contains("taken this action out");
        click("save-action");

        assertThat(action().details().title()).isEqualTo("Typed here");
    }

    @Test
    void leaving_with_something_unsaved_asks_first() {
        openAction(Locale.ENGLISH);
        go("campaigns");
        assertThat(view()).as("nothing was changed").isEqualTo("CampaignsView");

        openAction(Locale.ENGLISH);
        title().setValue("Typed here");
        go("campaigns");
        assertThat(view()).isEqualTo("ActionView");
        assertThat(title().getValue()).isEqualTo("Typed here");

        window().test(question()).confirm();
        assertThat(view()).isEqualTo("CampaignsView");
        assertThat(action().details().title()).isEqualTo("A card for managers");
    }

    @Test
    void taking_it_out_names_it_and_asks() {
        openAction(Locale.ENGLISH);

        click("remove-action");
        assertThat(window().test(question()).getHeader()).contains("A card for managers");
        window().test(question()).confirm();

        assertThat(view()).isEqualTo("PlanView");
        assertThat(SignedInAs.call(ours.lead(), () -> plans.draft(plan.cycle())).actions())
                .isEmpty();
    }

    @Test
    void its_obstacle_its_gap_and_the_answers_are_one_click_away() {
        openAction(Locale.ENGLISH);

        String address = "?ingredient=" + Planning.INGREDIENT;
        assertThat(told())
                .contains("obstacles/" + plan.cycle(), "Managers hold learning back")
                .contains("compare/" + plan.cycle() + address, "From level 2 to 4")
                .containsPattern("results/\\w+\\Q" + address + "\\E");
    }

    @Test
    void an_archived_action_is_read_only() {
        archive(plan.cycle());

        openAction(Locale.ENGLISH);

        assertThat(List.of(
                        "action-title",
                        "action-description",
                        "action-owner",
                        "action-sponsor",
                        "action-horizon",
                        "action-starts",
                        "action-due",
                        "action-hours",
                        "action-money",
                        "action-measure",
                        "action-baseline",
                        "action-target",
                        "action-change"))
                .allSatisfy(id -> assertThat(((HasValue<?, ?>) find(Component.class, id)).isReadOnly())
                        .as(id)
                        .isTrue());
        assertThat(shows("save-action")).isFalse();
        assertThat(shows("remove-action")).isFalse();
        assertThat(shows("origin")).isTrue();
    }

    @Test
    void before_comparing_is_done_a_new_action_waits_for_a_reason() {
        Organisation early = organisations.make();
        CycleId cycle = planning.measured(early);

        open(early.lead(), "plan/" + cycle + "/action/new");

        assertThat(shows("gate")).isTrue();
        assertThat(shows("save-action")).isFalse();
    }

    @Test
    void an_action_that_is_not_there_is_not_found() {
        Planned other = planning.planned(organisations.make());
        open(ours.lead(), "campaigns");
        for (String address : List.of(
                "plan/" + plan.cycle() + "/action/" + other.action(),
                "plan/" + other.cycle() + "/action/" + other.action(),
                "plan/" + other.cycle() + "/action/new",
                "plan/" + plan.cycle() + "/action/x")) {
            go(address);
            assertThat(view()).as(address).isEqualTo("NotFoundView");
        }
    }

    private void openAction(Locale language) {
        open(ours.lead(), "plan/" + plan.cycle() + "/action/" + plan.action(), language);
    }

    private void changeElsewhere(String title, int seen) {
        SignedInAs.run(
                ours.lead(),
                () -> actions.change(
                        plan.cycle(), plan.action(), seen, planning.action(title, plan.obstacle(), plan.owner())));
    }

    /** As the browser tells of text that the field can't read. */
    private static void garble(Component field, String typed) {
        ((HasValue<?, ?>) field).clear();
        Element element = field.getElement();
        element.setProperty("_inputElementValue", typed);
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "unparsable-change", JsonNodeFactory.instance.objectNode()));
    }

    private PlannedAction action() {
        return SignedInAs.call(ours.lead(), () -> plans.draft(plan.cycle()))
                .actions()
                .getFirst();
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

    private TextField title() {
        return find(TextField.class, "action-title");
    }

    private DatePicker starts() {
        return find(DatePicker.class, "action-starts");
    }

    private DatePicker due() {
        return find(DatePicker.class, "action-due");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Horizon> horizon() {
        return find(RadioButtonGroup.class, "action-horizon");
    }

    private ConfirmDialog question() {
        return window().find(ConfirmDialog.class).single();
    }
}
