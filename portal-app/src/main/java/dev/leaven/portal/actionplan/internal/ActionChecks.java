package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Schedule;
import dev.leaven.portal.actionplan.ObstacleId;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.app.PlanRefused.Problem;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether an action can be written into a plan. */
@Component
public class ActionChecks {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 4_000;
    private static final int LONGEST_MEASURE = 500;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_CHANGE = 1_000;
    private static final int MOST_HOURS = 100_000;
    private static final int MOST_MONEY = 1_000_000_000;

    private final CycleLookup cycles;
    private final PlanObstacleRepository obstacles;
    private final Contacts contacts;
    private final ComparisonReading comparison;

    ActionChecks(
            CycleLookup cycles, PlanObstacleRepository obstacles, Contacts contacts, ComparisonReading comparison) {
        this.cycles = cycles;
        this.obstacles = obstacles;
        this.contacts = contacts;
        this.comparison = comparison;
    }

    /** @throws PlanRefused with everything that is wrong at once */
    public void check(CycleId cycle, ActionDetails action) {
        var problems = new ArrayList<Problem>();
        if (action.title().isBlank()) {
            problems.add(new Problem("title", "action.refused.title", List.of()));
        }
        atMost(problems, "title", action.title(), LONGEST_TITLE);
        atMost(problems, "description", action.description(), LONGEST_DESCRIPTION);
        atMost(problems, "measure", action.success().measure(), LONGEST_MEASURE);
        atMost(problems, "baseline", action.success().baseline(), LONGEST_VALUE);
        atMost(problems, "target", action.success().target(), LONGEST_VALUE);
        atMost(problems, "change", action.success().expectedChange(), LONGEST_CHANGE);
        between(problems, "hours", action.effort().hours(), MOST_HOURS);
        between(problems, "money", action.effort().money(), MOST_MONEY);
        schedule(problems, action.schedule());
        person(problems, "owner", action.people().owner());
        person(problems, "sponsor", action.people().sponsor());
        obstacle(problems, cycle, action.links().obstacle());
        units(problems, cycle, action);
        recipe(problems, comparison.of(cycle).pack(), action);
        if (!problems.isEmpty()) {
            throw new PlanRefused(problems);
        }
    }

    private static void schedule(List<Problem> problems, Schedule schedule) {
        if (schedule.startsOn() == null || schedule.dueOn() == null) {
            return;
        }
        if (schedule.dueOn().isBefore(schedule.startsOn())) {
            problems.add(new Problem("due", "action.refused.order", List.of()));
        } else if (schedule.dueOn()
                .isAfter(schedule.startsOn().plusMonths(schedule.horizon().months()))) {
            problems.add(new Problem(
                    "due", "action.refused.horizon." + schedule.horizon().name().toLowerCase(Locale.ROOT), List.of()));
        }
    }

    private void person(List<Problem> problems, String field, @Nullable PersonId person) {
        if (person != null && contacts.find(person).isEmpty()) {
            problems.add(new Problem(field, "action.refused.person", List.of()));
        }
    }

    private void obstacle(List<Problem> problems, CycleId cycle, @Nullable ObstacleId obstacle) {
        if (obstacle != null
                && obstacles.findByIdAndCycleId(obstacle.value(), cycle.value()).isEmpty()) {
            problems.add(new Problem("obstacle", "action.refused.obstacle", List.of()));
        }
    }

    private void units(List<Problem> problems, CycleId cycle, ActionDetails action) {
        Set<?> known = cycles.units(cycle).stream().map(CycleUnit::id).collect(Collectors.toSet());
        if (!known.containsAll(action.links().units())) {
            problems.add(new Problem("units", "action.refused.units", List.of()));
        }
    }

    /** Only who answers by name signs, and so only they can be concerned. */
    private static void recipe(List<Problem> problems, Pack pack, ActionDetails action) {
        if (action.links().ingredients().stream()
                .anyMatch(id -> pack.ingredient(id).isEmpty())) {
            problems.add(new Problem("ingredients", "action.refused.ingredients", List.of()));
        }
        if (action.links().perspectives().stream()
                .anyMatch(id ->
                        pack.perspective(id).filter(Perspective::identified).isEmpty())) {
            problems.add(new Problem("perspectives", "action.refused.perspectives", List.of()));
        }
    }

    private static void atMost(List<Problem> problems, String field, String text, int most) {
        if (text.length() > most) {
            problems.add(new Problem(field, "plan.refused.long", List.of(most)));
        }
    }

    private static void between(List<Problem> problems, String field, @Nullable Integer number, int most) {
        if (number != null && (number < 0 || number > most)) {
            problems.add(new Problem(field, "action.refused.number", List.of(most)));
        }
    }
}
