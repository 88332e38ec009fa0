package dev.leaven.portal.validation.ui.lead;

import static dev.leaven.portal.testing.Validating.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.ui.PersonField;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.Verdict;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead names stakeholders, puts the plan before them, and sees what is missing. */
class ValidatePagesTest extends PortalUiTest {

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;

    @BeforeEach
    void a_plan() {
        ours = organisations.make();
        theirs = organisations.make();
        plan = planning.planned(ours);
    }

    @Test
    void somebody_is_named_for_a_perspective() {
        open(ours.lead(), "validate/" + plan.cycle());
        assertThat(told()).contains("Somebody who speaks for HR");
        window().test(find(Button.class, "add-hr")).click();
        window().test(find(Button.class, "save-stakeholder")).click();
        assertThat(find(PersonField.class, "stakeholder").isInvalid()).isTrue();

        find(PersonField.class, "stakeholder").setPerson(person(ours.assessor("hr")));
        window().test(find(Button.class, "save-stakeholder")).click();

        assertThat(told()).contains("The hr").doesNotContain("Somebody who speaks for HR");
    }

    @Test
    void nobody_of_another_organisation_can_be_named() {
        open(ours.lead(), "validate/" + plan.cycle());
        window().test(find(Button.class, "add-hr")).click();

        ComboBox<PersonRow> field = find(PersonField.class, "stakeholder");

        assertThat(field.getListDataView().getItems().map(PersonRow::id))
                .contains(person(ours.assessor("hr")))
                .doesNotContain(person(theirs.assessor("hr")));
    }

    @Test
    void a_perspective_is_done_without_for_a_reason() {
        open(ours.lead(), "validate/" + plan.cycle());
        window().test(find(Button.class, "waive-hr")).click();
        window().test(find(Button.class, "save-waive")).click();
        assertThat(find(TextArea.class, "waive-reason").isInvalid()).isTrue();

        find(TextArea.class, "waive-reason").setValue("There is no HR here.");
        window().test(find(Button.class, "save-waive")).click();

        assertThat(told()).contains("There is no HR here.");
    }

    @Test
    void a_round_is_begun_once_everybody_is_named_and_the_day_can_be() {
        open(ours.lead(), "validate/" + plan.cycle());
        window().test(find(Button.class, "begin-consultation")).click();
        assertThat(told()).contains("Somebody who speaks for");
        validating.nameExperts(ours, plan.cycle());
        go("campaigns");
        go("validate/" + plan.cycle());
        find(DatePicker.class, "ends").setValue(LocalDate.of(2020, 1, 1));
        window().test(find(Button.class, "begin-consultation")).click();
        assertThat(find(DatePicker.class, "ends").isInvalid()).isTrue();

        find(DatePicker.class, "ends").setValue(LocalDate.of(2026, 3, 20));
        window().test(find(Button.class, "begin-consultation")).click();

        assertThat(validating.newest(ours, plan.cycle()).state()).isEqualTo(RoundState.OPEN);
        assertThat(told()).contains("Version 1: consultation", "20 March 2026");
        assertThat(shows("begin")).isFalse();
    }

    @Test
    void what_is_missing_and_who_stands_where_is_said_in_words() {
        sign();
        validating.decide(ours, plan.cycle(), "business", Verdict.REJECTED, "Too many <hours>.");

        open(ours.lead(), "validate/" + plan.cycle());

        assertThat(told())
                .contains("Too many <hours>.", "Rejected", "An answer to The business", "The decision of The hr");
        assertThat(shows("ask-sponsor")).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_decision_of_a_meeting_is_entered_from_the_minutes() {
        sign();
        open(ours.lead(), "validate/" + plan.cycle());
        window().test(find(Button.class, "minutes-hr")).click();
        window().test(find(Button.class, "save-minutes")).click();
        assertThat(find(RadioButtonGroup.class, "minutes-verdict").isInvalid()).isTrue();
        find(RadioButtonGroup.class, "minutes-verdict").setValue(Verdict.APPROVED);
        window().test(find(Button.class, "save-minutes")).click();
        assertThat(find(TextArea.class, "minutes-text").isInvalid()).isTrue();

        find(TextArea.class, "minutes-text").setValue("Point 4: agreed.");
        window().test(find(Button.class, "save-minutes")).click();

        assertThat(told()).contains("Waits to be confirmed");
    }

    @Test
    void a_frozen_version_is_read_as_a_document_and_all_are_checked() {
        sign();
        open(ours.lead(), "validate/" + plan.cycle() + "/version/1");
        assertThat(told()).contains("A card for managers", "Version 1 of", "Signature");

        go("validate/" + plan.cycle());
        window().test(find(Button.class, "check")).click();

        assertThat(find(Div.class, "checked").getElement().getTextRecursively()).contains("Nothing was altered");
    }

    @Test
    void another_organisation_finds_none_of_it() {
        sign();
        open(theirs.lead(), "campaigns");

        for (String address : new String[] {"validate/" + plan.cycle(), "validate/" + plan.cycle() + "/version/1"}) {
            go(address);
            assertThat(view()).as(address).isEqualTo("NotFoundView");
        }
        open(ours.lead(), "campaigns");
        go("validate/" + plan.cycle() + "/version/7");
        assertThat(view()).isEqualTo("NotFoundView");
    }

    @Test
    void everything_is_there_in_dutch() {
        sign();
        validating.decide(ours, plan.cycle(), "ld", Verdict.APPROVED, "");

        open(ours.lead(), "validate/" + plan.cycle(), Locale.of("nl"));

        assertThat(told()).contains("Het plan valideren", "Akkoord", "Belanghebbenden");
    }

    private void sign() {
        validating.nameExperts(ours, plan.cycle());
        validating.skipDeciding(ours, plan.cycle());
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
    }
}
