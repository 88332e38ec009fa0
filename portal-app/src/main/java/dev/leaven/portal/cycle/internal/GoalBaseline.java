package dev.leaven.portal.cycle.internal;

import dev.leaven.portal.catalog.GoalTemplate;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.cycle.BaselineSource;
import dev.leaven.portal.cycle.app.Goal;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Fills in from where a goal starts, once: what was measured first. */
@Component
public class GoalBaseline {

    private final ObjectProvider<BaselineSource> source;
    private final Packs packs;

    GoalBaseline(ObjectProvider<BaselineSource> source, Packs packs) {
        this.source = source;
        this.packs = packs;
    }

    /** Does nothing without a goal, or where it has a baseline. */
    public void fill(LearningCycle cycle) {
        cycle.goal()
                .filter(goal -> goal.baseline() == null)
                .flatMap(goal -> measured(cycle, goal))
                .ifPresent(cycle::startFrom);
    }

    private Optional<BigDecimal> measured(LearningCycle cycle, Goal goal) {
        return packs.get(cycle.pack()).goalTemplates().stream()
                .filter(one -> one.id().equals(goal.template()))
                .map(GoalTemplate::metric)
                .findFirst()
                .flatMap(metric -> source.stream()
                        .findFirst()
                        .flatMap(measuring -> measuring.baseline(cycle.cycleId(), metric, goal.ingredient())));
    }
}
