package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.app.ComparisonOverview;
import dev.leaven.portal.actionplan.internal.PlanOutlines.Outlined;
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
    private final PlanObstacleRepository obstacles;
    private final PlanOutlines outlines;
    private final PlanExcesses excesses;

    PlanSteps(
            ComparisonReading comparison,
            PlanObstacleRepository obstacles,
            PlanOutlines outlines,
            PlanExcesses excesses) {
        this.comparison = comparison;
        this.obstacles = obstacles;
        this.outlines = outlines;
        this.excesses = excesses;
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
            case DECIDE -> decided(outlines.of(cycle));
            default -> throw new IllegalArgumentException("not reported here: " + step);
        };
    }

    private static StepReport compared(ComparisonOverview overview) {
        return new StepReport(!overview.chosen().isEmpty(), overview.missing());
    }

    private StepReport obstacles(CycleId cycle) {
        List<Outlined> actions = outlines.of(cycle);
        boolean chosen = !obstacles.findByCycleIdOrderById(cycle.value()).isEmpty();
        var missing = new ArrayList<Missing>();
        if (!chosen) {
            missing.add(new Missing("obstacles.missing.none"));
        }
        if (actions.isEmpty()) {
            missing.add(new Missing("obstacles.missing.actions"));
        }
        long unexplained = excesses.unexplained(cycle, actions);
        if (unexplained > 0) {
            missing.add(new Missing("obstacles.missing.reasons", unexplained));
        }
        return new StepReport(chosen || !actions.isEmpty(), missing);
    }

    private static StepReport decided(List<Outlined> actions) {
        var missing = new ArrayList<Missing>();
        count(missing, actions, "decide.missing.owner", one -> one.action().owner() == null);
        count(missing, actions, "decide.missing.dates", one -> !one.action().isDated());
        count(missing, actions, "decide.missing.accepted", one -> !one.isAccepted());
        if (actions.isEmpty()) {
            missing.add(new Missing("obstacles.missing.actions"));
        }
        return new StepReport(actions.stream().anyMatch(one -> one.given() != null), missing);
    }

    private static void count(List<Missing> missing, List<Outlined> actions, String key, Predicate<Outlined> lacks) {
        long count = actions.stream().filter(lacks).count();
        if (count > 0) {
            missing.add(new Missing(key, count));
        }
    }
}
