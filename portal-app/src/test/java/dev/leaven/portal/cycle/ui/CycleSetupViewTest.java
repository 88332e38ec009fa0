package dev.leaven.portal.cycle.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.app.CycleDetails;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.cycle.app.Goal;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.UnitNode;
import dev.leaven.portal.tenancy.Units;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Beginning a cycle and changing one. */
class CycleSetupViewTest extends PortalUiTest {

    @Autowired
    private Cycles cycles;

    @Autowired
    private CycleLifecycle lifecycle;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private Packs packs;

    @Autowired
    private Clock clock;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
    }

    @Test
    void a_lead_begins_a_cycle_with_units_a_sponsor_and_a_goal() {
        open(ours.lead(), "cycle");
        window().test(find(Button.class, "begin-cycle")).click();
        assertThat(view()).isEqualTo("CycleSetupView");
        window().test(name()).setValue("  Learning 2027 ");
        choose("scope", 1);
        UnitNode team = units.tree().get(1);
        unitField().setValue(Set.of(team));
        PersonRow sponsor = people.all().getFirst();
        sponsor().setValue(sponsor);
        goal("raise-engagement-index");
        target().setValue(new BigDecimal("4.2"));
        due().setValue(today().plusYears(1));
        assertThat(sentence()).startsWith("Raise the learner engagement index from … to 4.2 before ");
        assertThat(told()).contains("Where it starts is filled in from the first published results.");

        save();

        assertThat(view()).isEqualTo("CycleView");
        CycleDetails kept = overview(newest()).details();
        assertThat(kept.name()).isEqualTo("Learning 2027");
        assertThat(kept.scope()).containsExactly(team.id());
        assertThat(kept.sponsor()).isEqualTo(sponsor.id());
        assertThat(kept.goal())
                .isEqualTo(new Goal(
                        "raise-engagement-index", null, null, null, new BigDecimal("4.2"), today().plusYears(1)));
        assertThat(SignedInAs.call(theirs.lead(), cycles::all)).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
        open(ours.lead(), "cycle/new", Locale.of("nl"));
        window().test(name()).setValue("");
        choose("scope", 1);
        goal("raise-one-ingredient");
        target().setValue(new BigDecimal("5.5"));
        due().setValue(today());

        save();

        assertThat(view()).isEqualTo("CycleSetupView");
        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).isEqualTo("Geef de cyclus een naam, in hooguit 160 tekens.");
        assertThat(unitField().isInvalid()).isTrue();
        assertThat(ingredient().isInvalid()).isTrue();
        assertThat(target().isInvalid()).isTrue();
        assertThat(target().getErrorMessage()).isEqualTo("Van 1 tot en met 5, met hooguit één decimaal.");
        assertThat(target().getValue()).isEqualByComparingTo("5.5");
        assertThat(due().isInvalid()).isTrue();
        assertThat(due().getValue()).isEqualTo(today());
        assertThat(cycles.all()).isEmpty();

        window().test(name()).setValue("Leren 2027");
        unitField().setValue(Set.of(units.tree().get(1)));
        ingredient().setValue(packs.core().ingredient("manager-support").orElseThrow());
        target().setValue(new BigDecimal("3.5"));
        due().setValue(today().plusMonths(9));
        save();
        assertThat(view()).isEqualTo("CycleView");
    }

    @Test
    void each_goal_asks_for_what_its_sentence_leaves_open() {
        open(ours.lead(), "cycle/new");

        goal("reach-missed-group");
        assertThat(shown("goal-group")).isTrue();
        assertThat(shown("goal-ingredient")).isFalse();
        assertThat(shown("goal-start")).isFalse();
        save();
        assertThat(find(TextField.class, "goal-group").isInvalid()).isTrue();
        assertThat(target().isInvalid()).isTrue();

        goal("higher-response");
        assertThat(shown("goal-group")).isFalse();
        assertThat(shown("goal-due")).isFalse();
        target().setValue(new BigDecimal("60.5"));
        save();
        assertThat(target().getErrorMessage()).isEqualTo("A whole number from 1 to 100.");
        assertThat(cycles.all()).isEmpty();
        target().setValue(new BigDecimal("60"));
        save();
        assertThat(overview(newest()).details().goal().target()).isEqualByComparingTo("60");
    }

    @Test
    void a_draft_opens_with_what_was_decided() {
        CycleId id = begin(ours, goal("raise-one-ingredient", "manager-support"));

        open(ours.lead(), "cycle/" + id + "/settings");

        assertThat(name().getValue()).isEqualTo("First");
        assertThat(unitField().getValue())
                .extracting(UnitNode::id)
                .containsExactly(ours.teams().getFirst());
        assertThat(ingredient().getValue().id()).isEqualTo("manager-support");
        assertThat(sentence()).contains("to level 3.5 before");
        save();
        assertThat(overview(id).details().scope()).containsExactly(ours.teams().getFirst());
    }

    @Test
    void once_it_has_begun_its_units_stay_and_its_start_is_shown() {
        var campaign = assessments.launched(ours);
        assessments.fillSheet(ours, campaign, "ld", 4);
        assessments.fillSheet(ours, campaign, "hr", 2);
        assessments.publish(ours, campaign);
        CycleId id = newest();
        change(id, "First", goal("raise-one-ingredient", "manager-support"));

        open(ours.lead(), "cycle/" + id + "/settings");

        assertThat(shown("scope")).isFalse();
        assertThat(told())
                .contains("The whole organisation", "Fixed since the first campaign opened")
                .contains("It starts at 2, from the first published results.");
        target().setValue(new BigDecimal("4.5"));
        save();
        assertThat(overview(id).details().goal().target()).isEqualByComparingTo("4.5");
        assertThat(overview(id).details().goal().baseline()).isEqualByComparingTo("2");
        assertThat(overview(id).details().scope()).containsExactly(ours.top());
    }

    @Test
    void what_another_lead_saved_meanwhile_is_not_overwritten_and_nothing_typed_is_lost() {
        CycleId id = begin(ours, null);
        open(ours.lead(), "cycle/" + id + "/settings");
        assertThat(shown("load-theirs")).isFalse();
        window().test(name()).setValue("Mine");
        change(id, "Theirs", goal("raise-one-ingredient", "manager-support"));

        save();

        assertThat(view()).isEqualTo("CycleSetupView");
        assertThat(told()).contains("Somebody else has changed this cycle");
        assertThat(name().getValue()).isEqualTo("Mine");
        assertThat(overview(id).details().name()).isEqualTo("Theirs");

        window().test(find(Button.class, "load-theirs")).click();
        assertThat(name().getValue()).isEqualTo("Theirs");
        assertThat(ingredient().getValue().id()).isEqualTo("manager-support");
        assertThat(shown("load-theirs")).isFalse();

        window().test(name()).setValue("Ours");
        save();
        assertThat(overview(id).details().name()).isEqualTo("Ours");
    }

    @Test
    void an_archived_cycle_is_shown_instead_of_changed() {
        CycleId id = archived();

        open(ours.lead(), "cycle/" + id + "/settings");

        assertThat(view()).isEqualTo("CycleView");
    }

    @Test
    void another_organisations_cycle_is_not_found_and_nobody_else_begins_one() {
        CycleId id = begin(theirs, null);

        open(ours.lead(), "cycle/" + id + "/settings");
        assertThat(view()).isEqualTo("NotFoundView");
        open(ours.assessor("hr"), "cycle/new");
        assertThat(view()).isEqualTo("NotFoundView");
    }

    @Test
    void no_other_page_gets_a_name_or_a_goal_past_the_rules() {
        for (CycleDetails wrong : List.of(
                new CycleDetails(" ", null, Set.of(), null),
                new CycleDetails("x".repeat(161), null, Set.of(), null),
                new CycleDetails("First", null, Set.of(), goal("raise-one-ingredient", "nothing-of-the-recipe")),
                new CycleDetails("First", null, Set.of(), goal("no-template", "manager-support")),
                new CycleDetails(
                        "First",
                        null,
                        Set.of(),
                        new Goal("higher-response", null, null, null, new BigDecimal("101"), null)))) {
            assertThatExceptionOfType(CycleRefused.class)
                    .as(wrong.toString())
                    .isThrownBy(() -> SignedInAs.run(ours.lead(), () -> cycles.begin(wrong)));
        }
    }

    private CycleId archived() {
        assessments.launched(ours);
        CycleId id = newest();
        SignedInAs.run(ours.lead(), () -> lifecycle.close(id));
        SignedInAs.run(ours.lead(), () -> lifecycle.archive(id));
        return id;
    }

    private CycleId begin(Organisation organisation, Goal goal) {
        return SignedInAs.call(
                organisation.lead(),
                () -> cycles.begin(new CycleDetails(
                        "First", null, Set.of(organisation.teams().getFirst()), goal)));
    }

    private void change(CycleId id, String name, Goal goal) {
        CycleOverview now = overview(id);
        SignedInAs.run(
                ours.lead(),
                () -> cycles.change(
                        id,
                        now.revision(),
                        new CycleDetails(name, null, now.details().scope(), goal)));
    }

    private Goal goal(String template, String ingredient) {
        return new Goal(template, ingredient, null, null, new BigDecimal("3.5"), today().plusYears(1));
    }

    private CycleId newest() {
        return SignedInAs.call(ours.lead(), () -> cycles.current().orElseThrow());
    }

    private CycleOverview overview(CycleId id) {
        return SignedInAs.call(ours.lead(), () -> cycles.overview(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void save() {
        window().test(find(Button.class, "save")).click();
    }

    private void goal(String template) {
        RadioButtonGroup<String> choice = find(RadioButtonGroup.class, "goal");
        choice.setValue(template);
    }

    private void choose(String field, int option) {
        RadioButtonGroup<Object> choice = find(RadioButtonGroup.class, field);
        choice.setValue(choice.getListDataView().getItem(option));
    }

    private boolean shown(String testId) {
        return window().find(Component.class).withAttribute("data-test-id", testId).all().stream()
                .anyMatch(Component::isVisible);
    }

    private TextField name() {
        return find(TextField.class, "name");
    }

    private MultiSelectComboBox<UnitNode> unitField() {
        return find(MultiSelectComboBox.class, "units");
    }

    private ComboBox<PersonRow> sponsor() {
        return find(ComboBox.class, "sponsor");
    }

    private ComboBox<Ingredient> ingredient() {
        return find(ComboBox.class, "goal-ingredient");
    }

    private BigDecimalField target() {
        return find(BigDecimalField.class, "goal-target");
    }

    private DatePicker due() {
        return find(DatePicker.class, "goal-due");
    }

    private String sentence() {
        return find(Paragraph.class, "goal-sentence").getText();
    }
}
