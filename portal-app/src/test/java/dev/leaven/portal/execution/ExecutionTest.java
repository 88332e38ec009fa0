package dev.leaven.portal.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.cycle.app.StepOverview.State;
import dev.leaven.portal.execution.app.BoardFilter;
import dev.leaven.portal.execution.app.BoardFilter.Look;
import dev.leaven.portal.execution.app.Boards;
import dev.leaven.portal.execution.app.CheckIn;
import dev.leaven.portal.execution.app.ExecutionRefused;
import dev.leaven.portal.execution.app.LogEntry;
import dev.leaven.portal.execution.app.MyActions;
import dev.leaven.portal.execution.app.OwnWork;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.app.SeenEffect;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PlanChanging;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Validating;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan in force is carried out. */
@PortalTest
class ExecutionTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private PlanChanging changing;

    @Autowired
    private Actions drafts;

    @Autowired
    private Plans plans;

    @Autowired
    private Boards boards;

    @Autowired
    private MyActions actions;

    @Autowired
    private Cycles cycles;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;
    private ActionId second;

    @BeforeEach
    void a_plan_of_two_actions_is_in_force() {
        ours = organisations.make();
        theirs = organisations.make();
        plan = planning.planned(ours);
        second = SignedInAs.call(
                ours.lead(),
                () -> drafts.add(plan.cycle(), null, planning.action("An hour", plan.obstacle(), plan.owner())));
        planning.sponsor(ours, plan.cycle(), Validating.person(ours.assessor("business")));
        validating.putInForce(ours, plan.cycle());
    }

    @Test
    void an_owner_says_how_it_goes_and_every_word_stays() {
        assertThat(step()).isEqualTo(State.WAITING);
        assertRefused("execution.refused.words", () -> say(plan.action(), CheckIn.BLOCKED, " "));
        say(plan.action(), CheckIn.ON_TRACK, "");
        say(plan.action(), CheckIn.BLOCKED, "Nobody replaces me.");
        say(plan.action(), CheckIn.DONE, "All team leaders have it.");

        var story = SignedInAs.call(ours.lead(), () -> boards.story(plan.cycle(), plan.action()));
        assertThat(story.action().state()).isEqualTo(ActionState.DONE);
        assertThat(story.log())
                .extracting(LogEntry::state)
                .containsExactly(ActionState.DONE, ActionState.BLOCKED, ActionState.IN_PROGRESS, ActionState.AGREED);
        assertThat(story.log().get(1).text()).isEqualTo("Nobody replaces me.");
        assertThat(step()).isEqualTo(State.UNDER_WAY);
    }

    @Test
    void a_sponsor_answers_an_owner_who_needs_help_and_nobody_else_does() {
        say(plan.action(), CheckIn.HELP_NEEDED, "I need the roster.");
        var asked = action(plan.action());
        assertThat(asked.help()).isEqualTo("I need the roster.");
        assertThat(asked.state()).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(work("business").requests()).extracting(RunningAction::id).containsExactly(plan.action());
        assertThat(work("hr").isEmpty()).isTrue();
        assertRefused(
                "execution.refused.owner",
                () -> as("hr", () -> actions.help(plan.cycle(), plan.action(), asked.revision(), "No.")));

        as("business", () -> actions.help(plan.cycle(), plan.action(), asked.revision(), "You get it on Monday."));

        assertThat(action(plan.action()).help()).isNull();
        assertThat(work("business").requests()).isEmpty();
        assertThat(work("ld").log(plan.action()).getFirst())
                .satisfies(entry -> assertThat(entry.text()).isEqualTo("You get it on Monday."));
    }

    @Test
    void two_who_move_two_cards_undo_nothing_and_of_two_on_one_card_the_second_is_told() {
        var one = action(plan.action());
        var other = action(second);
        move(one, ActionState.IN_PROGRESS);
        move(other, ActionState.DONE);
        assertThat(action(plan.action()).state()).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(action(second).state()).isEqualTo(ActionState.DONE);

        assertRefused("execution.refused.stale", () -> move(one, ActionState.DONE));
        assertThat(action(plan.action()).state()).isEqualTo(ActionState.IN_PROGRESS);
    }

    @Test
    void a_later_version_stops_what_it_leaves_out_and_lets_the_rest_go_on() {
        say(plan.action(), CheckIn.ON_TRACK, "");
        changing.title(ours, plan, "A better card");
        SignedInAs.run(ours.lead(), () -> {
            var gone = plans.draft(plan.cycle()).actions().stream()
                    .filter(one -> one.id().equals(second))
                    .findFirst()
                    .orElseThrow();
            drafts.remove(plan.cycle(), second, gone.revision());
        });
        assertThat(action(plan.action()).title()).isEqualTo("A card for managers");

        validating.approveByAll(ours, plan.cycle());

        assertThat(action(plan.action()).title()).isEqualTo("A better card");
        assertThat(action(plan.action()).state()).isEqualTo(ActionState.IN_PROGRESS);
        assertThat(action(second).state()).isEqualTo(ActionState.STOPPED);
        assertThat(work("ld").actions()).extracting(RunningAction::id).containsExactly(plan.action());
        assertRefused("execution.refused.stopped", () -> say(second, CheckIn.DONE, ""));
    }

    @Test
    void after_a_month_owner_and_sponsor_are_asked_whether_it_worked() {
        say(plan.action(), CheckIn.DONE, "");
        clock.advance(Duration.ofDays(29));
        assertThat(work("ld").questions()).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(work("ld").questions()).extracting(RunningAction::id).containsExactly(plan.action());
        assertThat(work("business").questions()).hasSize(1);
        assertThat(work("hr").questions()).isEmpty();

        int seen = action(plan.action()).revision();
        as("ld", () -> actions.judge(plan.cycle(), plan.action(), seen, Effect.PARTLY, "In one team of two."));

        assertThat(work("ld").questions()).isEmpty();
        assertThat(work("business").questions()).hasSize(1);
        assertThat(SignedInAs.call(ours.lead(), () -> boards.story(plan.cycle(), plan.action()))
                        .effects())
                .extracting(SeenEffect::effect)
                .containsExactly(Effect.PARTLY);
    }

    @Test
    void a_board_is_narrowed_to_what_needs_a_look() {
        say(second, CheckIn.HELP_NEEDED, "Help.");
        assertThat(found(new BoardFilter(null, null, null, Look.HELP))).containsExactly(second);
        assertThat(found(new BoardFilter(plan.owner(), Planning.INGREDIENT, ActionState.AGREED, null)))
                .containsExactly(plan.action());
        assertThat(found(new BoardFilter(Validating.person(ours.lead()), null, null, null)))
                .isEmpty();
        assertThat(found(new BoardFilter(null, null, null, Look.OVERDUE))).isEmpty();

        clock.advance(Duration.ofDays(70));

        assertThat(found(new BoardFilter(null, null, null, Look.OVERDUE)))
                .containsExactlyInAnyOrder(plan.action(), second);
        var progress = SignedInAs.call(ours.lead(), () -> boards.progress(plan.cycle()));
        assertThat(progress.overdue()).isEqualTo(2);
        assertThat(progress.help()).isEqualTo(1);
    }

    @Test
    void another_organisation_sees_and_does_nothing_here() {
        SignedInAs.run(theirs.lead(), () -> {
            assertThatExceptionOfType(NoSuchCycle.class).isThrownBy(() -> boards.progress(plan.cycle()));
            assertThatExceptionOfType(NoSuchCycle.class)
                    .isThrownBy(() -> boards.move(plan.cycle(), plan.action(), 0, ActionState.DONE, ""));
        });
        SignedInAs.run(theirs.assessor("ld"), () -> {
            assertThat(actions.mine().isEmpty()).isTrue();
            assertThatExceptionOfType(NoSuchCycle.class)
                    .isThrownBy(() -> actions.say(plan.cycle(), plan.action(), 0, CheckIn.DONE, ""));
        });
        assertThat(action(plan.action()).state()).isEqualTo(ActionState.AGREED);
    }

    private void say(ActionId action, CheckIn what, String text) {
        int seen = action(action).revision();
        as("ld", () -> actions.say(plan.cycle(), action, seen, what, text));
    }

    private void move(RunningAction seen, ActionState state) {
        SignedInAs.run(ours.lead(), () -> boards.move(plan.cycle(), seen.id(), seen.revision(), state, ""));
    }

    private OwnWork work(String perspective) {
        return SignedInAs.call(ours.assessor(perspective), actions::mine);
    }

    private void as(String perspective, Runnable work) {
        PortalUser user = ours.assessor(perspective);
        SignedInAs.run(user, work);
    }

    private RunningAction action(ActionId id) {
        return SignedInAs.call(ours.lead(), () -> boards.story(plan.cycle(), id).action());
    }

    private List<ActionId> found(BoardFilter filter) {
        return SignedInAs.call(ours.lead(), () -> boards.actions(plan.cycle(), filter, 0, 50)).stream()
                .map(RunningAction::id)
                .toList();
    }

    private State step() {
        return SignedInAs.call(ours.lead(), () -> cycles.step(plan.cycle(), CycleStep.CARRY_OUT))
                .state();
    }

    private static void assertRefused(String reason, Runnable work) {
        assertThatExceptionOfType(ExecutionRefused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
