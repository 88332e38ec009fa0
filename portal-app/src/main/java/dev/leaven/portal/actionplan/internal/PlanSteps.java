package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.ComparisonOverview;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.StepReport;
import dev.leaven.portal.cycle.StepReport.Missing;
import dev.leaven.portal.cycle.StepReporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** How comparing, finding obstacles and deciding stand. */
@Component
class PlanSteps implements StepReporter {

    private final ComparisonReading comparison;
    private final PlanReading plans;

    PlanSteps(ComparisonReading comparison, PlanReading plans) {
        this.comparison = comparison;
        this.plans = plans;
    }

    @Override
    public Set<CycleStep> steps() {
        return Set.of(CycleStep.COMPARE, CycleStep.FIND_OBSTACLES, CycleStep.DECIDE);
    }

    @Override
    public StepReport report(CycleId cycle, CycleStep step) {
        return switch (step) {
            case COMPARE -> compared(comparison.of(cycle));
            case FIND_OBSTACLES -> obstacles(cycle);
            case DECIDE -> decided(plans.actions(cycle));
            default -> throw new IllegalArgumentException("not reported here: " + step);
        };
    }

    private static StepReport compared(ComparisonOverview overview) {
        return new StepReport(!overview.chosen().isEmpty(), overview.missing());
    }

    private StepReport obstacles(CycleId cycle) {
        List<PlannedAction> actions = plans.actions(cycle);
        boolean chosen = !plans.obstacles(cycle).isEmpty();
        var missing = new ArrayList<Missing>();
        if (!chosen) {
            missing.add(new Missing("obstacles.missing.none"));
        }
        if (actions.isEmpty()) {
            missing.add(new Missing("obstacles.missing.actions"));
        }
        long unexplained = plans.excesses(cycle, actions).stream()
                .filter(one -> one.reason() == null)
                .count();
        if (unexplained > 0) {
            missing.add(new Missing("obstacles.missing.reasons", unexplained));
        }
        return new StepReport(chosen || !actions.isEmpty(), missing);
    }

    private static StepReport decided(List<PlannedAction> actions) {
        var missing = new ArrayList<Missing>();
        count(
                missing,
                actions,
                "decide.missing.owner",
                action -> action.details().people().owner() == null);
        count(missing, actions, "decide.missing.dates", PlanSteps::undated);
        count(
                missing,
                actions,
                "decide.missing.accepted",
                action -> action.answer() == null || !action.answer().accepted());
        if (actions.isEmpty()) {
            missing.add(new Missing("obstacles.missing.actions"));
        }
        return new StepReport(actions.stream().anyMatch(action -> action.answer() != null), missing);
    }

    private static boolean undated(PlannedAction action) {
        var schedule = action.details().schedule();
        return schedule.startsOn() == null || schedule.dueOn() == null;
    }

    private static void count(
            List<Missing> missing, List<PlannedAction> actions, String key, Predicate<PlannedAction> lacks) {
        long count = actions.stream().filter(lacks).count();
        if (count > 0) {
            missing.add(new Missing(key, count));
        }
    }
}
