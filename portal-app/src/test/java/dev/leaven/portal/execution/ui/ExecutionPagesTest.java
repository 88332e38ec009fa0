package dev.leaven.portal.execution.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.BoardFilter.Look;
import dev.leaven.portal.execution.app.Boards;
import dev.leaven.portal.execution.app.CheckIn;
import dev.leaven.portal.execution.app.MyActions;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.Validating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead follows the plan on a board and in a table; whoever owns an action and is signed in says how it goes. */
class ExecutionPagesTest extends PortalUiTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private Actions drafts;

    @Autowired
    private Boards boards;

    @Autowired
    private MyActions actions;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;
    private ActionId second;

    @BeforeEach
    void a_plan_is_in_force() {
        ours = organisations.make();
        theirs = organisations.make();
        plan = planning.planned(ours);
        second = SignedInAs.call(
                ours.lead(),
                () -> drafts.add(plan.cycle(), null, planning.action(HOSTILE, plan.obstacle(), plan.owner())));
        validating.putInForce(ours, plan.cycle());
    }

    @Test
    void a_card_moves_by_keyboard_and_a_stop_asks_why_and_keeps_what_was_typed() {
        open(ours.lead(), "carry-out/" + plan.cycle());
        assertThat(told()).contains("Not begun · 2", "On track · 0", HOSTILE, "0 of 2 actions done");

        move("To: On track");
        assertThat(told()).contains("Not begun · 1", "On track · 1");
        move("To: Stopped");
        window().test(find(Button.class, "move-save")).click();
        assertThat(find(TextArea.class, "line").isInvalid()).isTrue();
        find(TextArea.class, "line").setValue("Another team does it.");
        window().test(find(Button.class, "move-save")).click();

        assertThat(told()).contains("Stopped · 1");
    }

    @Test
    void whoever_comes_second_is_told_and_sees_what_the_first_one_did() {
        open(ours.lead(), "carry-out/" + plan.cycle());
        boolean first = title().equals("A card for managers");
        ActionId shown = first ? plan.action() : second;
        RunningAction now = action(shown);
        SignedInAs.run(
                ours.lead(), () -> boards.move(plan.cycle(), shown, now.revision(), ActionState.DONE, "Elsewhere."));

        move("To: On track");

        assertThat(notices()).anyMatch(text -> text.contains("since you opened the page"));
        assertThat(action(shown).state()).isEqualTo(ActionState.DONE);
        assertThat(told()).contains("Done · 1");
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_narrowed_stands_in_the_address() {
        say("I need the roster.");
        open(ours.lead(), "carry-out/" + plan.cycle());
        find(Select.class, "filter-look").setValue(Look.HELP);
        assertThat(address()).contains("look=help");
        window().test(find(Button.class, "switch-view")).click();
        assertThat(address()).contains("view=table", "look=help");
        assertThat(shows("running-actions")).isTrue();

        go("carry-out/" + plan.cycle() + "?look=nonsense&owner=x&state=y");
        assertThat(told()).contains("Not begun · 1");
    }

    @Test
    void a_lead_reads_what_was_said_and_answers_in_the_sponsors_place() {
        say("I need <b>the roster</b>.");
        open(ours.lead(), "carry-out/" + plan.cycle() + "?look=help");
        window().test(find(Button.class, "open-action")).click();
        assertThat(window().find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("The ld asks for help: “I need <b>the roster</b>.”");
        window().test(find(Button.class, "send-answer")).click();
        assertThat(find(TextArea.class, "line").isInvalid()).isTrue();
        find(TextArea.class, "line").setValue("On Monday.");
        window().test(find(Button.class, "send-answer")).click();

        assertThat(action(plan.action()).help()).isNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void signed_in_an_owner_says_how_it_goes() {
        open(ours.assessor("ld"), "my-actions");
        assertThat(told()).contains("Your actions", "A card for managers", HOSTILE);
        window().test(first(Button.class, "save")).click();
        assertThat(window().find(TextArea.class).first().getErrorMessage()).contains("Choose one");

        window().find(RadioButtonGroup.class).first().setValue(CheckIn.DONE);
        window().test(first(Button.class, "save")).click();

        assertThat(notices()).anyMatch(text -> text.contains("Saved. Thank you."));
        open(theirs.assessor("ld"), "my-actions");
        assertThat(told()).doesNotContain("A card for managers").contains("Nothing is asked of you now");
    }

    @Test
    void before_a_plan_is_in_force_the_page_says_what_is_missing() {
        Planned other = planning.planned(theirs);
        open(theirs.lead(), "carry-out/" + other.cycle());
        assertThat(told()).contains("Nothing to carry out yet").doesNotContain("A card for managers");
    }

    private void say(String text) {
        int seen = action(plan.action()).revision();
        SignedInAs.run(
                ours.assessor("ld"), () -> actions.say(plan.cycle(), plan.action(), seen, CheckIn.HELP_NEEDED, text));
    }

    private void move(String to) {
        MenuItem item = first(MenuBar.class, "move").getItems().getFirst().getSubMenu().getItems().stream()
                .filter(one -> one.getText().equals(to))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private String title() {
        return first(Button.class, "open-action").getText();
    }

    private <T extends Component> T first(Class<T> type, String testId) {
        return window().find(type).all().stream()
                .filter(one -> testId.equals(one.getElement().getAttribute("data-test-id")))
                .findFirst()
                .orElseThrow();
    }

    private RunningAction action(ActionId id) {
        return SignedInAs.call(ours.lead(), () -> boards.story(plan.cycle(), id).action());
    }
}
