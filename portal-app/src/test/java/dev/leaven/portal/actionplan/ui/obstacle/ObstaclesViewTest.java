package dev.leaven.portal.actionplan.ui.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.ObstacleDetails;
import dev.leaven.portal.actionplan.app.Obstacles;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead chooses what stands in the way, and takes over what helped others. */
class ObstaclesViewTest extends PortalUiTest {

    @Autowired
    private Planning planning;

    @Autowired
    private Obstacles obstacles;

    @Autowired
    private Actions actions;

    @Autowired
    private Plans plans;

    @Autowired
    private CycleLifecycle lifecycle;

    private Organisation ours;

    @BeforeEach
    void an_organisation() {
        ours = organisations.make();
    }

    @Test
    void obstacles_of_the_recipe_are_found_by_their_words_and_chosen_with_a_reason() {
        CycleId cycle = planning.compared(ours);
        open(ours.lead(), "obstacles/" + cycle);
        assertThat(choices()).contains("Hold back what your plan works on", "Reaching people", "Language or reading");

        window().test(find(TextField.class, "search")).setValue("NOTHING LIKE THIS");
        assertThat(choices()).contains("No obstacle says “NOTHING LIKE THIS”");
        window().test(find(TextField.class, "search")).setValue("one manager");
        assertThat(choices()).contains("Managers hold learning back").doesNotContain("Language or reading");

        click("choose-manager-holds-back");
        click("save-obstacle");
        assertThat(reason().isInvalid()).isTrue();
        assertThat(reason().getErrorMessage()).isEqualTo("Say why you chose it, in up to 2,000 characters.");
        assertThat(held().getValue()).as("what it likely holds back is ticked").hasSize(1);
        held().clear();
        reason().setValue("Managers told us so.");
        click("save-obstacle");
        assertThat(held().isInvalid()).isTrue();
        assertThat(reason().getValue()).isEqualTo("Managers told us so.");
        held().select(held().getListDataView().getItem(0));
        click("save-obstacle");

        assertThat(draft(cycle).obstacles()).singleElement().satisfies(one -> {
            assertThat(one.packObstacle()).isEqualTo("manager-holds-back");
            assertThat(one.ingredients()).containsExactly(Planning.INGREDIENT);
        });
        assertThat(told()).contains("Managers told us so.");
        assertThat(shows("choose-manager-holds-back")).isFalse();
    }

    @Test
    void one_in_own_words_needs_a_name() {
        CycleId cycle = planning.compared(ours);
        open(ours.lead(), "obstacles/" + cycle, Locale.of("nl"));

        click("own");
        held().select(held().getListDataView().getItem(0));
        reason().setValue("Dat hoorden we.");
        click("save-obstacle");
        TextField title = find(TextField.class, "own-obstacle");
        assertThat(title.getErrorMessage()).isEqualTo("Geef het obstakel een naam, in hooguit 200 tekens.");
        title.setValue("Ploegendienst");
        click("save-obstacle");

        assertThat(draft(cycle).obstacles()).extracting(PlannedObstacle::title).containsExactly("Ploegendienst");
        assertThat(told()).contains("Ploegendienst", "Dat hoorden we.");
    }

    @Test
    void with_five_there_is_nothing_more_to_choose_and_a_sixth_of_another_window_is_refused() {
        CycleId cycle = planning.compared(ours);
        own(cycle, 4);
        open(ours.lead(), "obstacles/" + cycle);
        click("own");
        find(TextField.class, "own-obstacle").setValue("Sixth");
        held().select(held().getListDataView().getItem(0));
        reason().setValue("Why");
        own(cycle, 1);
        click("save-obstacle");

        assertThat(find(Div.class, "problem").getElement().getTextRecursively())
                .isEqualTo("A plan works on 5 obstacles at most. Drop one first.");
        assertThat(find(TextField.class, "own-obstacle").getValue()).isEqualTo("Sixth");
        go("obstacles/" + cycle);
        assertThat(shows("choices")).isFalse();
        assertThat(told()).contains("5 obstacles are enough");
    }

    @Test
    void of_two_leads_the_second_sees_the_others_words_beside_their_own() {
        CycleId cycle = planning.compared(ours);
        own(cycle, 1);
        open(ours.lead(), "obstacles/" + cycle);
        click("change");
        reason().setValue("Mine");
        changeElsewhere(cycle, "Theirs");

        click("save-obstacle");
        assertThat(find(Div.class, "conflict").getElement().getTextRecursively())
                .contains("Theirs", "Mine");
        assertThat(reason().getValue()).isEqualTo("Mine");
        click("save-mine");

        assertThat(draft(cycle).obstacles()).extracting(PlannedObstacle::reason).containsExactly("Mine");
        click("change");
        reason().setValue("Mine again");
        changeElsewhere(cycle, "Theirs again");
        click("save-obstacle");
        click("take-theirs");
        assertThat(reason().getValue()).isEqualTo("Theirs again");
    }

    @Test
    void what_somebody_else_has_dropped_can_be_chosen_anew() {
        CycleId cycle = planning.compared(ours);
        own(cycle, 1);
        open(ours.lead(), "obstacles/" + cycle);
        click("change");
        reason().setValue("Still true");
        PlannedObstacle one = draft(cycle).obstacles().getFirst();
        SignedInAs.run(ours.lead(), () -> obstacles.drop(cycle, one.id(), one.revision()));

        click("save-obstacle");
        assertThat(find(Div.class, "problem").getElement().getTextRecursively()).contains("dropped this obstacle");
        click("save-obstacle");

        assertThat(draft(cycle).obstacles()).extracting(PlannedObstacle::reason).containsExactly("Still true");
    }

    @Test
    void dropping_says_what_is_lost_and_is_refused_while_actions_are_against_it() {
        Planned plan = planning.planned(ours);
        open(ours.lead(), "obstacles/" + plan.cycle());
        click("drop");
        assertThat(window().test(question()).getHeader()).contains("Managers hold learning back");
        assertThat(window().test(question()).getText()).contains("The reason");
        window().test(question()).confirm();
        assertThat(notices()).anyMatch(text -> text.contains("Actions are against this obstacle"));
        assertThat(draft(plan.cycle()).obstacles()).hasSize(1);

        SignedInAs.run(ours.lead(), () -> actions.remove(plan.cycle(), plan.action(), 0));
        click("drop");
        window().test(question()).confirm();

        assertThat(draft(plan.cycle()).obstacles()).isEmpty();
    }

    @Test
    void a_starter_action_shows_level_and_effort_and_is_taken_over_with_one_click() {
        CycleId cycle = planning.compared(ours);
        open(ours.lead(), "obstacles/" + cycle);
        assertThat(find(Section.class, "starters").getElement().getTextRecursively())
                .contains("now at level 2", "effort 1 of 5", "usually taken up by L&D");

        click("take-before-after-card");

        assertThat(draft(cycle).actions()).singleElement().satisfies(action -> {
            assertThat(action.starter()).isEqualTo("before-after-card");
            assertThat(action.details().links().ingredients()).containsExactly(Planning.INGREDIENT);
            assertThat(find(Component.class, "taken-before-after-card")
                            .getElement()
                            .getAttribute("href"))
                    .isEqualTo("plan/" + cycle + "/action/" + action.id());
        });
        assertThat(shows("take-before-after-card")).isFalse();
    }

    @Test
    void before_comparing_is_done_it_asks_for_a_reason_and_then_for_ingredients() {
        CycleId cycle = planning.measured(ours);
        open(ours.lead(), "obstacles/" + cycle);
        assertThat(shows("gate")).isTrue();

        find(TextArea.class, "gate-reason").setValue("We know where it hurts.");
        click("gate-go");

        assertThat(shows("gate")).isFalse();
        assertThat(find(Component.class, "to-compare").getElement().getAttribute("href"))
                .isEqualTo("compare/" + cycle);
    }

    @Test
    void an_archived_cycle_is_read_only() {
        Planned plan = planning.planned(ours);
        archive(plan.cycle());

        open(ours.lead(), "obstacles/" + plan.cycle());

        assertThat(told()).contains("Managers told us so themselves.");
        for (String id : Set.of("change", "drop", "choices", "take-before-after-card", "own")) {
            assertThat(shows(id)).as(id).isFalse();
        }
    }

    @Test
    void a_cycle_that_is_archived_meanwhile_keeps_what_was_typed_in_the_dialog() {
        CycleId cycle = planning.compared(ours);
        open(ours.lead(), "obstacles/" + cycle);
        click("choose-manager-holds-back");
        reason().setValue("Typed");
        archive(cycle);

        click("save-obstacle");

        assertThat(find(Div.class, "problem").getElement().getTextRecursively()).contains("archived");
        assertThat(reason().getValue()).isEqualTo("Typed");
    }

    private void own(CycleId cycle, int count) {
        for (int i = 0; i < count; i++) {
            var own = new ObstacleDetails(null, "Own " + i, "We saw it.", Set.of(Planning.INGREDIENT));
            SignedInAs.run(ours.lead(), () -> obstacles.choose(cycle, own));
        }
    }

    private void changeElsewhere(CycleId cycle, String why) {
        PlannedObstacle one = draft(cycle).obstacles().getFirst();
        var details = new ObstacleDetails(null, one.title(), why, one.ingredients());
        SignedInAs.run(ours.lead(), () -> obstacles.change(cycle, one.id(), one.revision(), details));
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

    private String choices() {
        return find(Div.class, "choices").getElement().getTextRecursively();
    }

    private TextArea reason() {
        return find(TextArea.class, "obstacle-reason");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Object> held() {
        return find(CheckboxGroup.class, "obstacle-ingredients");
    }

    private ConfirmDialog question() {
        return window().find(ConfirmDialog.class).single();
    }

    private PlanDraft draft(CycleId cycle) {
        return SignedInAs.call(ours.lead(), () -> plans.draft(cycle));
    }
}
