package dev.leaven.portal.validation;

import static dev.leaven.portal.testing.Validating.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.cycle.app.StepOverview.State;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.Rounds;
import dev.leaven.portal.validation.app.Stakeholders;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a draft to a plan in force. */
@PortalTest
class RoundsTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Stakeholders stakeholders;

    @Autowired
    private Actions actions;

    @Autowired
    private Plans plans;

    @Autowired
    private Cycles cycles;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;

    @BeforeEach
    void a_plan_and_those_who_speak_for_each_perspective() {
        ours = organisations.make();
        theirs = organisations.make();
        plan = planning.planned(ours);
        validating.nameExperts(ours, plan.cycle());
        validating.skipDeciding(ours, plan.cycle());
    }

    @Test
    void a_plan_is_in_force_with_the_approval_of_all_three_and_not_before() {
        sign();
        approve("ld");
        approve("hr");
        assertThat(inForce()).isEmpty();
        assertThat(newest().missing()).extracting(Missing::key).containsExactly("validate.missing.pending.business");

        approve("business");

        assertThat(inForce()).hasValueSatisfying(one -> {
            assertThat(one.version()).isEqualTo(newest().version().id());
            assertThat(one.overridden()).isFalse();
        });
        assertThat(newest().state()).isEqualTo(RoundState.ENDED);
        assertThat(step(CycleStep.VALIDATE)).isEqualTo(State.COMPLETE);
    }

    @Test
    void a_rejection_stands_in_the_way_until_it_is_changed_or_put_aside_for_all_to_see() {
        sign();
        approve("ld");
        approve("business");
        assertThatExceptionOfType(ValidationRefused.class)
                .isThrownBy(() -> validating.decide(ours, plan.cycle(), "hr", Verdict.REJECTED, " "));
        validating.decide(ours, plan.cycle(), "hr", Verdict.REJECTED, "It costs too many hours.");
        assertThat(newest().missing()).extracting(Missing::key).containsExactly("validate.missing.rejected");

        RoundOverview round = newest();
        var hr = validating.stakeholder(ours, plan.cycle(), "hr");
        var sponsor = person(ours.assessor("business"));
        validating.run(
                ours,
                deciding -> deciding.override(
                        round.id(), hr, sponsor, round.version().hash(), "We go on all the same."));

        assertThat(inForce())
                .hasValueSatisfying(one -> assertThat(one.overridden()).isTrue());
        assertThat(newest().standings())
                .filteredOn(one -> one.perspective().equals("hr"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.decision().verdict()).isEqualTo(Verdict.REJECTED);
                    assertThat(one.override().reason()).isEqualTo("We go on all the same.");
                });
    }

    @Test
    void an_approval_by_accident_is_taken_back_before_the_end() {
        sign();
        approve("ld");
        approve("hr");
        RoundOverview round = newest();
        var hr = validating.stakeholder(ours, plan.cycle(), "hr");
        validating.run(
                ours,
                deciding -> deciding.leave(
                        round.id(),
                        hr,
                        person(ours.assessor("hr")),
                        round.version().hash(),
                        Verdict.REVOKED,
                        ""));

        approve("business");

        assertThat(inForce()).isEmpty();
        approve("hr");
        assertThat(inForce()).isPresent();
    }

    @Test
    void nobody_freezes_what_they_have_not_seen_or_without_somebody_for_each_perspective() {
        int seen = SignedInAs.call(ours.lead(), () -> plans.draft(plan.cycle())).revision();
        change(details("Changed meanwhile"));
        assertRefused("validate.refused.stale", () -> begin(seen));

        Planned other = planning.planned(theirs);
        validating.skipDeciding(theirs, other.cycle());
        assertRefused(
                "validate.missing.nobody.business", () -> validating.begin(theirs, other.cycle(), RoundKind.FINAL));
        SignedInAs.run(theirs.lead(), () -> stakeholders.waive(other.cycle(), "hr", "We are nine people."));
        assertRefused(
                "validate.refused.alone",
                () -> SignedInAs.run(theirs.lead(), () -> stakeholders.waive(other.cycle(), "business", "x")));
    }

    @Test
    void one_round_at_a_time_and_another_organisation_sees_none_of_it() {
        sign();
        assertRefused("validate.refused.open", this::sign);
        RoundOverview round = newest();

        SignedInAs.run(theirs.lead(), () -> {
            assertThatExceptionOfType(NoSuchCycle.class).isThrownBy(() -> rounds.newest(plan.cycle()));
            assertThatExceptionOfType(NoSuchCycle.class).isThrownBy(() -> stakeholders.all(plan.cycle()));
            assertThatExceptionOfType(NoSuchRound.class).isThrownBy(() -> rounds.end(round.id()));
        });
        var hr = validating.stakeholder(ours, plan.cycle(), "hr");
        assertThatExceptionOfType(NoSuchRound.class)
                .isThrownBy(() -> validating.run(
                        theirs,
                        deciding -> deciding.decide(
                                round.id(),
                                hr,
                                person(theirs.assessor("hr")),
                                round.version().hash(),
                                Verdict.APPROVED,
                                "")));
    }

    @Test
    void silence_is_not_consent_when_a_round_ends() {
        sign();
        approve("ld");
        approve("hr");
        SignedInAs.run(ours.lead(), () -> rounds.end(newest().id()));

        assertThat(inForce()).isEmpty();
        assertThat(newest().missing()).extracting(Missing::key).containsExactly("validate.missing.approval.business");
        assertRefused("validate.refused.ended", () -> approve("business"));
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

    private void begin(int seen) {
        validating.begin(ours, plan.cycle(), RoundKind.FINAL, seen);
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

    private State step(CycleStep step) {
        return SignedInAs.call(ours.lead(), () -> cycles.overview(plan.cycle())).steps().stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static void assertRefused(String reason, Runnable work) {
        assertThatExceptionOfType(ValidationRefused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
