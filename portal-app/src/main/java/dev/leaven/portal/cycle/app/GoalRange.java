package dev.leaven.portal.cycle.app;

import dev.leaven.portal.catalog.GoalTemplate;
import java.math.BigDecimal;

/**
 * Which targets make sense for what a goal is measured by.
 *
 * @param decimals at most
 */
public record GoalRange(BigDecimal least, BigDecimal most, int decimals) {

    public static GoalRange of(GoalTemplate.Metric metric) {
        return switch (metric) {
            case INDEX, INGREDIENT -> new GoalRange(BigDecimal.ONE, BigDecimal.valueOf(5), 1);
            case PERSPECTIVE_GAP -> new GoalRange(new BigDecimal("0.1"), BigDecimal.valueOf(4), 1);
            case REACH, RESPONSE, ACTION -> new GoalRange(BigDecimal.ONE, BigDecimal.valueOf(100), 0);
        };
    }

    public boolean takes(BigDecimal target) {
        return target.compareTo(least) >= 0
                && target.compareTo(most) <= 0
                && target.stripTrailingZeros().scale() <= decimals;
    }
}
