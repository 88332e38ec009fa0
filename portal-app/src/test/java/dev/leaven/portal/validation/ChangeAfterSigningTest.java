package dev.leaven.portal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Effort;
import dev.leaven.portal.actionplan.ActionDetails.Links;
import dev.leaven.portal.actionplan.Horizon;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.Rounds;
import dev.leaven.portal.validation.app.Verdict;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a change after signing asks, and of whom. */
@PortalTest
class ChangeAfterSigningTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Actions actions;

    @Autowired
    private Plans plans;

    private Organisation ours;
    private Planned plan;

    @BeforeEach
    void a_plan_and_those_who_speak_for_each_perspective() {
        ours = organisations.make();
        plan = planning.planned(ours);
        validating.nameExperts(ours, plan.cycle());
        validating.skipDeciding(ours, plan.cycle());
    }

    @Test
    void a_material_change_is_asked_of_those_whom_it_concerns_and_of_nobody_else() {
        concerning(Set.of("business"));
        inForceWithAll();
        var changed = details();
        change(new ActionDetails(
                changed.title(),
                changed.description(),
                changed.links(),
                changed.people(),
                changed.schedule(),
                new Effort(200, 500),
                changed.success()));

        sign();

        assertThat(newest().missing()).extracting(Missing::key).containsExactly("validate.missing.pending.business");
        assertThat(newest().standings())
                .filteredOn(one -> !one.perspective().equals("business"))
                .allSatisfy(one -> {
                    assertThat(one.decision().origin().carriedFrom()).isNotNull();
                    assertThat(one.decision().version())
                            .isEqualTo(newest().version().hash());
                });
        approve("business");
        assertThat(inForce())
                .hasValueSatisfying(one ->
                        assertThat(one.version()).isEqualTo(newest().version().id()));
    }

    @Test
    void days_that_move_a_little_each_time_are_measured_from_what_was_approved_in_person() {
        inForceWithAll();
        moveDueBy(20);
        sign();
        assertThat(inForce())
                .hasValueSatisfying(one ->
                        assertThat(one.version()).isEqualTo(newest().version().id()));

        moveDueBy(20);
        sign();

        assertThat(newest().missing())
                .extracting(Missing::key)
                .containsExactlyInAnyOrder(
                        "validate.missing.pending.business",
                        "validate.missing.pending.hr",
                        "validate.missing.pending.ld");
    }

    @Test
    void an_approved_plan_edited_afterwards_is_not_the_version_that_was_signed() {
        inForceWithAll();
        InForce signed = inForce().orElseThrow();
        change(details("Another title"));

        assertThat(inForce()).contains(signed);
        assertThat(newest().version().id()).isEqualTo(signed.version());
    }

    private void inForceWithAll() {
        sign();
        approve("ld");
        approve("hr");
        approve("business");
        assertThat(inForce()).isPresent();
    }

    private void concerning(Set<String> perspectives) {
        var now = details();
        change(new ActionDetails(
                now.title(),
                now.description(),
                new Links(now.links().ingredients(), plan.obstacle(), Set.of(), perspectives),
                now.people(),
                now.schedule(),
                now.effort(),
                now.success()));
    }

    private void moveDueBy(int days) {
        var now = details();
        change(new ActionDetails(
                now.title(),
                now.description(),
                now.links(),
                now.people(),
                new ActionDetails.Schedule(
                        Horizon.MEDIUM,
                        now.schedule().startsOn(),
                        now.schedule().dueOn().plusDays(days)),
                now.effort(),
                now.success()));
    }

    private ActionDetails details() {
        return action().details();
    }

    private ActionDetails details(String title) {
        return planning.action(title, plan.obstacle(), plan.owner());
    }

    private PlannedAction action() {
        return SignedInAs.call(ours.lead(), () -> plans.draft(plan.cycle()))
                .actions()
                .getFirst();
    }

    private void change(ActionDetails details) {
        int seen = action().revision();
        SignedInAs.run(ours.lead(), () -> actions.change(plan.cycle(), plan.action(), seen, details));
    }

    private void sign() {
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
    }

    private void approve(String perspective) {
        validating.decide(ours, plan.cycle(), perspective, Verdict.APPROVED, "");
    }

    private RoundOverview newest() {
        return validating.newest(ours, plan.cycle());
    }

    private Optional<InForce> inForce() {
        return SignedInAs.call(ours.lead(), () -> rounds.inForce(plan.cycle()));
    }
}
