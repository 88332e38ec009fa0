package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.PlanDraft;
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
            case FIND_OBSTACLES -> obstacles(plans.draft(cycle, 0));
            case DECIDE -> decided(plans.draft(cycle, 0));
            default -> throw new IllegalArgumentException("not reported here: " + step);
        };
    }

    private static StepReport compared(ComparisonOverview overview) {
        return new StepReport(!overview.chosen().isEmpty(), overview.missing());
    }

    private static StepReport obstacles(PlanDraft plan) {
        var missing = new ArrayList<Missing>();
        if (plan.obstacles().isEmpty()) {
            missing.add(new Missing("obstacles.missing.none"));
        }
        if (plan.actions().isEmpty()) {
            missing.add(new Missing("obstacles.missing.actions"));
        }
        long unexplained =
                plan.excesses().stream().filter(one -> one.reason() == null).count();
        if (unexplained > 0) {
            missing.add(new Missing("obstacles.missing.reasons", unexplained));
        }
        return new StepReport(!plan.obstacles().isEmpty() || !plan.actions().isEmpty(), missing);
    }

    private static StepReport decided(PlanDraft plan) {
        var missing = new ArrayList<Missing>();
        count(
                missing,
                plan,
                "decide.missing.owner",
                action -> action.details().people().owner() == null);
        count(missing, plan, "decide.missing.dates", PlanSteps::undated);
        count(
                missing,
                plan,
                "decide.missing.accepted",
                action -> action.answer() == null || !action.answer().accepted());
        if (plan.actions().isEmpty()) {
            missing.add(new Missing("obstacles.missing.actions"));
        }
        return new StepReport(plan.actions().stream().anyMatch(action -> action.answer() != null), missing);
    }

    private static boolean undated(PlannedAction action) {
        var schedule = action.details().schedule();
        return schedule.startsOn() == null || schedule.dueOn() == null;
    }

    private static void count(List<Missing> missing, PlanDraft plan, String key, Predicate<PlannedAction> lacks) {
        long count = plan.actions().stream().filter(lacks).count();
        if (count > 0) {
            missing.add(new Missing(key, count));
        }
    }
}
