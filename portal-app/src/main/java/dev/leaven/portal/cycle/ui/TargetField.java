package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.leaven.portal.catalog.GoalTemplate.Metric;
import dev.leaven.portal.cycle.app.GoalRange;
import java.util.Locale;

/** Where a goal is to end, in the unit of what it is measured by. */
final class TargetField extends BigDecimalField {

    private final GoalRange range;

    TargetField(Metric metric) {
        range = GoalRange.of(metric);
        String text = getTranslation(
                range.decimals() == 0 ? "cycle.goal.target.whole" : "cycle.goal.target.decimal",
                range.least(),
                range.most());
        setLocale(getLocale());
        setLabel(getTranslation("cycle.goal.target." + metric.name().toLowerCase(Locale.ROOT)));
        setHelperText(text);
        setErrorMessage(text);
        setManualValidation(true);
        if (GoalFigures.isShare(metric)) {
            setSuffixComponent(new Span("%"));
        }
        getElement().setAttribute("data-test-id", "goal-target");
    }

    /** Marks what can not be reached; true otherwise. */
    boolean check() {
        setInvalid(getValue() == null || !range.takes(getValue()));
        return !isInvalid();
    }
}
