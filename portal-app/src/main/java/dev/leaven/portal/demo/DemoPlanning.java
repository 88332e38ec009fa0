package dev.leaven.portal.demo;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Effort;
import dev.leaven.portal.actionplan.ActionDetails.Links;
import dev.leaven.portal.actionplan.ActionDetails.People;
import dev.leaven.portal.actionplan.ActionDetails.Schedule;
import dev.leaven.portal.actionplan.ActionDetails.Success;
import dev.leaven.portal.actionplan.ObstacleId;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Comparing;
import dev.leaven.portal.actionplan.app.ComparisonEntry.Subject;
import dev.leaven.portal.actionplan.app.ComparisonField;
import dev.leaven.portal.actionplan.app.ObstacleDetails;
import dev.leaven.portal.actionplan.app.Obstacles;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.app.CycleDetails;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.cycle.app.Goal;
import dev.leaven.portal.demo.DemoMembers.Members;
import dev.leaven.portal.demo.DemoPlan.Choice;
import dev.leaven.portal.demo.DemoPlan.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Works as a lead from the results to a draft of a plan. Everything runs signed in. */
@Component
class DemoPlanning {

    private static final int HIGHEST = 5;

    private final Cycles cycles;
    private final Comparing comparing;
    private final Obstacles obstacles;
    private final Actions actions;
    private final Plans plans;
    private final Clock clock;

    DemoPlanning(Cycles cycles, Comparing comparing, Obstacles obstacles, Actions actions, Plans plans, Clock clock) {
        this.cycles = cycles;
        this.comparing = comparing;
        this.obstacles = obstacles;
        this.actions = actions;
        this.plans = plans;
        this.clock = clock;
    }

    /** @param sponsor the mailbox of whoever answers for the cycle */
    CycleId begin(DemoPlan plan, Members members, String sponsor) {
        CycleId cycle = cycles.current().orElseThrow();
        var now = cycles.overview(cycle);
        var goal = new Goal(
                plan.goal().template(),
                null,
                null,
                null,
                plan.goal().target(),
                LocalDate.now(clock).plusMonths(plan.goal().months()));
        cycles.change(
                cycle,
                now.revision(),
                new CycleDetails(
                        now.details().name(), members.id(sponsor), now.details().scope(), goal));
        draft(cycle, plan, members);
        return cycle;
    }

    private void draft(CycleId cycle, DemoPlan plan, Members members) {
        plan.chosen().forEach(choice -> compare(cycle, choice));
        Map<String, ObstacleId> chosen = new HashMap<>();
        plan.obstacles()
                .forEach(one -> chosen.put(
                        one.id(),
                        obstacles.choose(cycle, new ObstacleDetails(one.id(), null, one.reason(), one.ingredients()))));
        plan.actions()
                .forEach(step -> actions.add(
                        cycle,
                        step.starter(),
                        details(step, step.hours(), Objects.requireNonNull(chosen.get(step.obstacle())), members)));
    }

    /** Does what was said in answers to remarks. */
    void decide(CycleId cycle, DemoPlan plan, Members members) {
        Map<String, PlannedAction> drafted = new HashMap<>();
        plans.draft(cycle).actions().forEach(one -> drafted.put(one.details().title(), one));
        for (Step step : plan.actions()) {
            if (step.decided() != null) {
                var now = Objects.requireNonNull(drafted.get(step.title()));
                var obstacle = Objects.requireNonNull(now.details().links().obstacle());
                actions.change(
                        cycle,
                        now.id(),
                        now.revision(),
                        details(step, step.decided().hours(), obstacle, members));
            }
        }
    }

    private void compare(CycleId cycle, Choice choice) {
        String id = choice.ingredient();
        int current =
                comparing.overview(cycle).row(id).flatMap(row -> row.current()).orElseThrow();
        comparing.save(cycle, id, ComparisonField.CURRENT, null, current);
        comparing.save(cycle, id, ComparisonField.TARGET, null, Math.min(HIGHEST, current + choice.levels()));
        comparing.save(cycle, id, ComparisonField.stand(Subject.STRATEGY), null, choice.strategy());
        comparing.save(cycle, id, ComparisonField.stand(Subject.LEARNING_PLAN), null, choice.plan());
        comparing.save(cycle, id, ComparisonField.stand(Subject.ORGANISATION), null, choice.organisation());
        comparing.save(cycle, id, ComparisonField.EVIDENCE, "", choice.evidence());
        comparing.save(cycle, id, ComparisonField.CHOSEN, false, true);
    }

    private ActionDetails details(Step step, int hours, ObstacleId obstacle, Members members) {
        LocalDate today = LocalDate.now(clock);
        return new ActionDetails(
                step.title(),
                step.description(),
                new Links(Set.of(step.ingredient()), obstacle, Set.of(), Set.of()),
                new People(members.id(step.owner()), null),
                new Schedule(step.horizon(), today.plusDays(step.starts()), today.plusDays(step.due())),
                new Effort(hours, step.money()),
                new Success(step.measure(), step.baseline(), step.target(), step.change()));
    }
}
