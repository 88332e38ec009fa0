package dev.leaven.portal.cycle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.app.CycleDetails;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.cycle.app.Goal;
import dev.leaven.portal.cycle.app.StepOverview.State;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a cycle says, and what can be done there. */
class CycleViewTest extends PortalUiTest {

    @Autowired
    private Cycles cycles;

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
    void a_new_cycle_says_what_it_misses_and_leads_to_it() {
        CycleId id = begin(ours, "First", null);

        open(ours.lead(), "cycle/" + id, Locale.of("nl"));

        assertThat(told())
                .contains("Nu aan de beurt: stap 1, Stand opmaken en doel bepalen", "Een doel", "Een meting")
                .contains("Nog geen doel.", "Nog niemand", "De hele organisatie", "Concept");
        assertThat(find(RouterLink.class, "step-guide-1").getHref()).isEqualTo("guide/analyse-and-set-goal");
        window().test(find(Button.class, "next-go")).click();
        assertThat(view()).isEqualTo("CampaignsView");
        go("cycle/" + id);
        window().test(window().find(Button.class).withText("Doel bepalen").single())
                .click();
        assertThat(address()).isEqualTo("cycle/" + id + "/settings");
    }

    @Test
    void the_goal_stands_there_with_its_start_its_target_and_who_answers_for_it() {
        var campaign = assessments.launched(ours);
        assessments.fillSheet(ours, campaign, "ld", 4);
        assessments.fillSheet(ours, campaign, "hr", 2);
        assessments.publish(ours, campaign);
        CycleId id = current();
        CycleOverview now = overview(id);
        var goal = new Goal(
                "raise-one-ingredient", "manager-support", null, null, new BigDecimal("3.5"), LocalDate.of(2028, 3, 1));
        var details = new CycleDetails(
                "First", ours.lead().person().orElseThrow(), now.details().scope(), goal);
        SignedInAs.run(ours.lead(), () -> cycles.change(id, now.revision(), details));

        open(ours.lead(), "cycle");

        assertThat(told()).contains("from level 2 to level 3.5 before 1 March 2028.", "2 → 3.5", "The lead");
        assertThat(told())
                .contains("Next: step 2, Compare with the ingredients")
                .doesNotContain("Set the goal");
    }

    @Test
    void a_step_is_left_early_with_a_reason() {
        CycleId id = begin(ours, "First", null);
        open(ours.lead(), "cycle/" + id);

        window().test(find(Button.class, "leave")).click();
        window().test(find(Button.class, "reason-confirm")).click();
        assertThat(find(TextArea.class, "reason").isInvalid()).isTrue();
        assertThat(find(TextArea.class, "reason").getErrorMessage()).isEqualTo("Say why, in up to 1,000 characters.");
        find(TextArea.class, "reason").setValue("The board wants a plan in May.");
        window().test(find(Button.class, "reason-confirm")).click();

        assertThat(step(id, CycleStep.TAKE_STOCK)).isEqualTo(State.LEFT_EARLY);
        assertThat(told()).contains("“The board wants a plan in May.”", "Next: step 2");
    }

    @Test
    void rounding_off_and_archiving_ask_once_and_say_what_they_mean() {
        assessments.launched(ours);
        CycleId id = current();
        open(ours.lead(), "cycle");

        window().test(find(Button.class, "close")).click();
        assertThat(overview(id).state()).isEqualTo(CycleState.ACTIVE);
        assertThat(question().getElement().getProperty("message")).contains("no new campaign begins in this cycle");
        window().test(question()).confirm();
        assertThat(shows("cycle-closing")).isTrue();

        window().test(find(Button.class, "archive")).click();
        assertThat(question().getElement().getProperty("message")).contains("Only an administrator can reopen it");
        window().test(question()).confirm();
        assertThat(overview(id).state()).isEqualTo(CycleState.ARCHIVED);
        assertThat(shows("settings")).isFalse();
        assertThat(shows("reopen")).isFalse();
        assertThat(shows("leave")).isFalse();
        assertThat(told()).contains("This cycle is archived");
    }

    @Test
    void whoever_is_slower_is_told_and_sees_how_it_stands() {
        assessments.launched(ours);
        CycleId id = current();
        open(ours.lead(), "cycle");
        SignedInAs.run(ours.lead(), () -> lifecycle.close(id));

        window().test(find(Button.class, "close")).click();
        window().test(question()).confirm();

        assertThat(notices()).anyMatch(text -> text.contains("This cycle is being rounded off."));
        assertThat(shows("archive")).isTrue();
    }

    @Test
    void a_lead_who_is_administrator_too_reopens_it_with_a_reason() {
        CycleId id = archived();
        open(leadAndAdministrator(), "cycle/" + id);

        window().test(find(Button.class, "reopen")).click();
        find(TextArea.class, "reason").setValue("An action was forgotten.");
        window().test(find(Button.class, "reason-confirm")).click();

        assertThat(overview(id).state()).isEqualTo(CycleState.CLOSING);
        assertThat(shows("archive")).isTrue();
    }

    @Test
    void earlier_cycles_are_one_click_away_and_those_of_others_are_not() {
        CycleId old = archived();
        begin(ours, "Second", null);
        begin(theirs, "Elsewhere", null);

        open(ours.lead(), "cycle");

        assertThat(told()).contains("Archived").doesNotContain("Elsewhere");
        assertThat(window().find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("cycle/" + old, "cycle/new");
    }

    private PortalUser leadAndAdministrator() {
        PortalUser lead = ours.lead();
        return new PortalUser(
                lead.getUsername(),
                lead.name(),
                "en",
                lead.person().orElseThrow(),
                ours.id(),
                Set.of(Role.PROGRAMME_LEAD, Role.ADMINISTRATOR),
                false,
                null);
    }

    private CycleId archived() {
        assessments.launched(ours);
        CycleId id = current();
        SignedInAs.run(ours.lead(), () -> lifecycle.close(id));
        SignedInAs.run(ours.lead(), () -> lifecycle.archive(id));
        return id;
    }

    private State step(CycleId id, CycleStep step) {
        return overview(id).steps().get(step.number() - 1).state();
    }

    private ConfirmDialog question() {
        return window().find(ConfirmDialog.class).single();
    }

    private CycleId current() {
        return SignedInAs.call(ours.lead(), () -> cycles.current().orElseThrow());
    }

    private CycleOverview overview(CycleId id) {
        return SignedInAs.call(ours.lead(), () -> cycles.overview(id));
    }

    private CycleId begin(Organisation organisation, String name, Goal goal) {
        return SignedInAs.call(organisation.lead(), () -> cycles.begin(new CycleDetails(name, null, Set.of(), goal)));
    }
}
