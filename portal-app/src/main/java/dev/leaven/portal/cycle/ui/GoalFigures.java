package dev.leaven.portal.cycle.ui;

import dev.leaven.portal.catalog.GoalTemplate.Metric;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** The figures of a goal as people read them. */
final class GoalFigures {

    private GoalFigures() {}

    /** Such as "3.4" or "60 %". */
    static String text(Metric metric, BigDecimal value, Locale locale) {
        String number = NumberFormat.getNumberInstance(locale).format(value);
        return isShare(metric) ? number + "\u00a0%" : number;
    }

    static boolean isShare(Metric metric) {
        return metric == Metric.REACH || metric == Metric.RESPONSE;
    }

    /** Whether a campaign tells where a goal of this kind starts. */
    static boolean isMeasured(Metric metric) {
        return metric != Metric.REACH && metric != Metric.ACTION;
    }
}
