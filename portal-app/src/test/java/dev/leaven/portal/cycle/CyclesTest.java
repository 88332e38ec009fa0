package dev.leaven.portal.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.portal.cycle.app.CycleDetails;
import dev.leaven.portal.cycle.app.CycleEditConflict;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.cycle.app.CycleRow;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.cycle.app.Goal;
import dev.leaven.portal.cycle.app.StepOverview.State;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CyclesTest {

    private static final LocalDate DUE = LocalDate.of(2027, 9, 1);

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Cycles cycles;

    @Autowired
    private CycleLifecycle lifecycle;

    @Autowired
    private CycleGates gates;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
    }

    @Test
    void a_first_campaign_begins_a_cycle_and_a_second_one_belongs_to_it() {
        assessments.draft(ours);
        assessments.draft(ours);

        assertThat(SignedInAs.call(ours.lead(), cycles::all))
                .extracting(CycleRow::name)
                .containsExactly("Campaign of " + ours.tenant().slug());
        assertThat(SignedInAs.call(theirs.lead(), cycles::all)).isEmpty();
    }

    @Test
    void another_organisations_cycle_is_none() {
        CycleId id = begin(theirs);

        assertThatExceptionOfType(NoSuchCycle.class)
                .isThrownBy(() -> SignedInAs.run(ours.lead(), () -> cycles.overview(id)));
        assertThatExceptionOfType(NoSuchCycle.class)
                .isThrownBy(() -> SignedInAs.run(ours.lead(), () -> lifecycle.leaveEarly(id, CycleStep.COMPARE, "x")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SignedInAs.run(theirs.assessor("hr"), () -> cycles.overview(id)));
    }

    @Test
    void a_launch_makes_it_active_over_the_whole_organisation() {
        assessments.launched(ours);

        CycleOverview overview = overview(current());
        assertThat(overview.state()).isEqualTo(CycleState.ACTIVE);
        assertThat(overview.details().scope()).containsExactly(ours.top());
    }

    @Test
    void its_goal_starts_from_what_was_measured_first() {
        CycleId id = begin(ours);
        var campaign = assessments.launched(ours);
        assessments.tokens(ours, campaign).values().stream()
                .limit(12)
                .forEach(token -> assessments.answer(token, assessments.all(4)));
        set(id, new Goal("raise-engagement-index", null, null, null, new BigDecimal("4.5"), DUE));
        assertThat(overview(id).details().goal().baseline()).isNull();

        assessments.publish(ours, campaign);

        assertThat(overview(id).details().goal().baseline()).isEqualByComparingTo("4");
        assertThat(overview(id).steps().getFirst().state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void a_goal_that_is_set_after_the_results_starts_from_them_too() {
        var campaign = assessments.launched(ours);
        assessments.fillSheet(ours, campaign, "ld", 4);
        assessments.fillSheet(ours, campaign, "hr", 2);
        assessments.publish(ours, campaign);

        set(current(), new Goal("raise-one-ingredient", "manager-support", null, null, new BigDecimal("3.5"), DUE));

        assertThat(overview(current()).details().goal().baseline()).isEqualByComparingTo("2");
    }

    @Test
    void of_two_leads_the_second_is_refused_and_overwrites_nothing() {
        CycleId id = begin(ours);
        int seen = overview(id).revision();
        asLead(() -> cycles.change(id, seen, named("First")));

        assertThatExceptionOfType(CycleEditConflict.class)
                .isThrownBy(() -> asLead(() -> cycles.change(id, seen, named("Second"))));

        assertThat(overview(id).details().name()).isEqualTo("First");
    }

    @Test
    void a_step_is_left_early_with_a_reason_that_is_kept() {
        CycleId id = begin(ours);
        assertThatExceptionOfType(GateClosed.class)
                .isThrownBy(() -> asLead(() -> gates.require(id, CycleStep.TAKE_STOCK)))
                .satisfies(closed -> assertThat(closed.missing()).hasSize(2));
        assertThatExceptionOfType(CycleRefused.class)
                .isThrownBy(() -> asLead(() -> lifecycle.leaveEarly(id, CycleStep.TAKE_STOCK, " ")));

        asLead(() -> lifecycle.leaveEarly(id, CycleStep.TAKE_STOCK, "The board wants a plan in May."));

        asLead(() -> gates.require(id, CycleStep.TAKE_STOCK));
        var step = overview(id).steps().getFirst();
        assertThat(step.state()).isEqualTo(State.LEFT_EARLY);
        assertThat(step.leftEarly().reason()).isEqualTo("The board wants a plan in May.");
        assertThat(step.leftEarly().by()).isEqualTo("The lead");
    }

    @Test
    void nobody_goes_on_without_signatures() {
        CycleId id = begin(ours);

        assertThatExceptionOfType(CycleRefused.class)
                .isThrownBy(() -> asLead(() -> lifecycle.leaveEarly(id, CycleStep.VALIDATE, "We are in a hurry.")));
    }

    @Test
    void an_archived_cycle_is_only_read_until_an_administrator_reopens_it() {
        assessments.launched(ours);
        CycleId id = current();
        asLead(() -> lifecycle.close(id));
        asLead(() -> lifecycle.archive(id));

        assertThatExceptionOfType(CycleRefused.class)
                .isThrownBy(() -> asLead(() -> cycles.change(id, overview(id).revision(), named("Later"))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> asLead(() -> lifecycle.reopen(id, "A mistake")));

        SignedInAs.run(ours.administrator(), () -> lifecycle.reopen(id, "A mistake"));

        assertThat(overview(id).state()).isEqualTo(CycleState.CLOSING);
    }

    private CycleId begin(Organisation organisation) {
        return SignedInAs.call(organisation.lead(), () -> cycles.begin(named("Learning 2027")));
    }

    private static CycleDetails named(String name) {
        return new CycleDetails(name, null, Set.of(), null);
    }

    private void set(CycleId id, Goal goal) {
        CycleOverview now = overview(id);
        asLead(() -> cycles.change(
                id,
                now.revision(),
                new CycleDetails(now.details().name(), null, now.details().scope(), goal)));
    }

    private CycleId current() {
        return SignedInAs.call(ours.lead(), () -> cycles.current().orElseThrow());
    }

    private CycleOverview overview(CycleId id) {
        return SignedInAs.call(ours.lead(), () -> cycles.overview(id));
    }

    private void asLead(Runnable work) {
        SignedInAs.run(ours.lead(), work);
    }
}
