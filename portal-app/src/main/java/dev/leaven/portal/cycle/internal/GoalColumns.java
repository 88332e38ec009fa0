package dev.leaven.portal.cycle.internal;

import dev.leaven.portal.cycle.app.Goal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A goal in the row of its cycle. All columns are empty where there is none. */
@Embeddable
class GoalColumns {

    @Column(name = "goal_template")
    private @Nullable String template;

    @Column(name = "goal_ingredient")
    private @Nullable String ingredient;

    @Column(name = "goal_group")
    private @Nullable String group;

    @Column(name = "goal_baseline")
    private @Nullable BigDecimal baseline;

    @Column(name = "goal_target")
    private @Nullable BigDecimal target;

    @Column(name = "goal_due")
    private @Nullable LocalDate due;

    protected GoalColumns() {}

    GoalColumns(Goal goal, @Nullable BigDecimal baseline) {
        this.template = goal.template();
        this.ingredient = goal.ingredient();
        this.group = goal.group();
        this.baseline = baseline;
        this.target = goal.target();
        this.due = goal.due();
    }

    void startFrom(BigDecimal value) {
        baseline = value;
    }

    Optional<Goal> goal() {
        return template == null || target == null
                ? Optional.empty()
                : Optional.of(new Goal(template, ingredient, group, baseline, target, due));
    }
}
