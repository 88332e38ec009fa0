package dev.leaven.portal.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.portal.actionplan.ActionDetails.Effort;
import dev.leaven.portal.actionplan.ActionDetails.Schedule;
import dev.leaven.portal.actionplan.Excess.Rule;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.ObstacleDetails;
import dev.leaven.portal.actionplan.app.Obstacles;
import dev.leaven.portal.actionplan.app.PlanEditConflict;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.app.PlanRefused.Problem;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.actionplan.internal.OwnedActions;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.GateClosed;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PlanTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Obstacles obstacles;

    @Autowired
    private Actions actions;

    @Autowired
    private Plans plans;

    @Autowired
    private OwnedActions answers;

    @Autowired
    private TransactionTemplate transaction;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;

    @BeforeEach
    void a_plan_and_another_organisation() {
        ours = organisations.make();
        theirs = organisations.make();
        plan = planning.planned(ours);
    }

    @Test
    void a_plan_leads_from_ingredient_to_obstacle_to_action() {
        PlanDraft draft = draft();

        assertThat(draft.ingredients()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(Planning.INGREDIENT);
            assertThat(one.current()).isEqualTo(2);
            assertThat(one.target()).isEqualTo(4);
        });
        assertThat(draft.obstacles()).extracting(PlannedObstacle::id).containsExactly(plan.obstacle());
        assertThat(draft.actions()).singleElement().satisfies(action -> {
            assertThat(action.details())
                    .isEqualTo(planning.action("A card for managers", plan.obstacle(), plan.owner()));
            assertThat(action.answer()).isNull();
        });
    }

    @Test
    void nothing_of_it_can_be_read_or_changed_from_another_organisation() {
        SignedInAs.run(theirs.lead(), () -> {
            assertThatExceptionOfType(NoSuchCycle.class).isThrownBy(() -> plans.draft(plan.cycle()));
            assertThatExceptionOfType(NoSuchCycle.class).isThrownBy(() -> obstacles.overview(plan.cycle()));
            assertThatExceptionOfType(NoSuchCycle.class)
                    .isThrownBy(() -> actions.remove(plan.cycle(), plan.action(), 0));
        });
        Planned other = planning.planned(theirs);
        SignedInAs.run(theirs.lead(), () -> {
            assertThatExceptionOfType(PlanEditConflict.class)
                    .isThrownBy(() -> actions.remove(other.cycle(), plan.action(), 0));
            assertThatExceptionOfType(PlanRefused.class)
                    .isThrownBy(() -> actions.add(other.cycle(), null, planning.action("x", null, plan.owner())))
                    .satisfies(refused -> assertThat(refused.problems())
                            .extracting(Problem::field)
                            .containsExactly("owner"));
        });
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_changed() {
        var good = planning.action("A card", plan.obstacle(), plan.owner());
        var start = good.schedule().startsOn();
        var bad = new ActionDetails(
                " ",
                "x".repeat(4_001),
                good.links(),
                good.people(),
                new Schedule(Horizon.SHORT, start, start.plusMonths(4)),
                new Effort(-1, null),
                good.success());

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> asLead(() -> actions.change(plan.cycle(), plan.action(), 0, bad)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactlyInAnyOrder("title", "description", "due", "hours"));
        assertThat(draft().actions().getFirst().details().title()).isEqualTo("A card for managers");
    }

    @Test
    void an_action_is_about_what_the_recipe_knows_and_whoever_signs() {
        var good = planning.action("A card", plan.obstacle(), plan.owner());
        var bad = new ActionDetails(
                good.title(),
                good.description(),
                new ActionDetails.Links(Set.of("no-such-thing"), null, Set.of(), Set.of("learner")),
                good.people(),
                good.schedule(),
                good.effort(),
                good.success());

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> asLead(() -> actions.add(plan.cycle(), null, bad)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactlyInAnyOrder("ingredients", "perspectives"));
    }

    @Test
    void of_two_who_change_an_action_the_second_is_refused() {
        asLead(() -> actions.change(
                plan.cycle(), plan.action(), 0, planning.action("First", plan.obstacle(), plan.owner())));

        assertThatExceptionOfType(PlanEditConflict.class)
                .isThrownBy(() -> asLead(() -> actions.change(
                        plan.cycle(), plan.action(), 0, planning.action("Second", plan.obstacle(), plan.owner()))));
        assertThat(draft().actions().getFirst().details().title()).isEqualTo("First");
    }

    @Test
    void a_change_of_nothing_but_the_units_counts_too() {
        var now = planning.action("A card for managers", plan.obstacle(), plan.owner());
        var elsewhere = new ActionDetails(
                now.title(),
                now.description(),
                new ActionDetails.Links(
                        now.links().ingredients(),
                        plan.obstacle(),
                        Set.of(ours.teams().getFirst()),
                        Set.of()),
                now.people(),
                now.schedule(),
                now.effort(),
                now.success());
        asLead(() -> actions.change(plan.cycle(), plan.action(), 0, elsewhere));

        assertThat(draft().actions().getFirst().revision()).isEqualTo(1);
        assertThat(draft().actions().getFirst().details()).isEqualTo(elsewhere);
    }

    @Test
    void an_owners_yes_holds_for_what_was_asked_and_not_for_other_terms() {
        answer(0, true, "");
        assertThat(draft().actions().getFirst().answer().accepted()).isTrue();

        var now = planning.action("Another name", plan.obstacle(), plan.owner());
        asLead(() -> actions.change(plan.cycle(), plan.action(), 0, now));
        assertThat(draft().actions().getFirst().answer()).isNotNull();

        var later = new ActionDetails(
                now.title(),
                now.description(),
                now.links(),
                now.people(),
                new Schedule(
                        Horizon.SHORT,
                        now.schedule().startsOn(),
                        now.schedule().dueOn().plusDays(1)),
                now.effort(),
                now.success());
        asLead(() -> actions.change(plan.cycle(), plan.action(), 1, later));
        assertThat(draft().actions().getFirst().answer()).isNull();
    }

    @Test
    void an_owner_declines_with_a_reason_and_nobody_answers_for_another() {
        assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> answer(0, false, " "));
        assertThatExceptionOfType(PlanEditConflict.class).isThrownBy(() -> answer(1, true, ""));
        assertThatExceptionOfType(PlanEditConflict.class)
                .isThrownBy(() -> TenantScope.run(
                        ours.id(),
                        () -> transaction.executeWithoutResult(status -> answers.answer(
                                plan.cycle(),
                                plan.action(),
                                0,
                                ours.assessor("hr").person().orElseThrow(),
                                true,
                                ""))));

        answer(0, false, "I have no time before summer.");

        assertThat(draft().actions().getFirst().answer().reason()).isEqualTo("I have no time before summer.");
    }

    @Test
    void more_than_small_steps_need_a_reason_which_is_kept() {
        for (int i = 1; i <= 3; i++) {
            String title = "Action " + i;
            asLead(() -> actions.add(plan.cycle(), null, planning.action(title, plan.obstacle(), plan.owner())));
        }
        assertThat(draft().excesses()).singleElement().satisfies(excess -> {
            assertThat(excess.rule()).isEqualTo(Rule.OWNER);
            assertThat(excess.count()).isEqualTo(4);
            assertThat(excess.reason()).isNull();
        });

        asLead(() -> plans.explain(plan.cycle(), Rule.OWNER, plan.owner().value(), "It is her only work this spring."));

        assertThat(draft().excesses()).extracting(Excess::reason).containsExactly("It is her only work this spring.");
    }

    @Test
    void a_sixth_obstacle_is_refused_and_one_that_actions_are_against_stays() {
        for (int i = 1; i <= 4; i++) {
            var own = new ObstacleDetails(null, "Own " + i, "We saw it.", Set.of(Planning.INGREDIENT));
            asLead(() -> obstacles.choose(plan.cycle(), own));
        }
        var sixth = new ObstacleDetails(null, "Own 5", "We saw it.", Set.of(Planning.INGREDIENT));

        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> asLead(() -> obstacles.choose(plan.cycle(), sixth)));
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> asLead(() -> obstacles.drop(plan.cycle(), plan.obstacle(), 0)));
        assertThat(draft().obstacles()).hasSize(5);
    }

    @Test
    void the_packs_own_actions_are_proposed_easiest_first() {
        var starters = SignedInAs.call(ours.lead(), () -> obstacles.overview(plan.cycle()))
                .starters();

        assertThat(starters).extracting(one -> one.ingredient().id()).containsOnly(Planning.INGREDIENT);
        assertThat(starters).extracting(one -> one.action().effort()).isSortedAccordingTo(Integer::compare);
        assertThat(starters).allSatisfy(one -> assertThat(one.obstacle().id()).isEqualTo(plan.obstacle()));
    }

    @Test
    void nobody_plans_before_comparing() {
        CycleId cycle = planning.measured(theirs);

        assertThatExceptionOfType(GateClosed.class)
                .isThrownBy(() -> SignedInAs.run(
                        theirs.lead(), () -> actions.add(cycle, null, planning.action("x", null, null))));
    }

    private void answer(int seen, boolean accepted, String reason) {
        TenantScope.run(
                ours.id(),
                () -> transaction.executeWithoutResult(
                        status -> answers.answer(plan.cycle(), plan.action(), seen, plan.owner(), accepted, reason)));
    }

    private PlanDraft draft() {
        return SignedInAs.call(ours.lead(), () -> plans.draft(plan.cycle()));
    }

    private void asLead(Runnable work) {
        SignedInAs.run(ours.lead(), work);
    }
}
