package dev.leaven.portal.insight.app;

import dev.leaven.portal.catalog.LearningReport;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.execution.CarriedOutAction;
import java.util.List;
import java.util.Optional;

/**
 * All that the learning report for the board holds.
 *
 * @param organisation its name
 * @param goal as a sentence
 * @param comparison of learners' views; empty as long as nothing was measured twice
 * @param actions of the plan in force
 * @param revision to be handed back with what is typed
 * @param outline the recipe's chapters
 */
public record BoardReport(
        String organisation,
        CycleFacts cycle,
        Optional<String> goal,
        Optional<ThenAndNow> comparison,
        List<CarriedOutAction> actions,
        ReportWords words,
        int revision,
        LearningReport outline) {

    public BoardReport {
        actions = List.copyOf(actions);
    }
}
