package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.validation.app.StakeholderRow;
import org.jspecify.annotations.Nullable;

/** One stakeholder: for which part of the organisation, with which deputy, and what can be done about it. */
final class StakeholderLine extends Composite<ListItem> {

    /**
     * @param perspective its name
     * @param actions null for who may only read
     */
    StakeholderLine(StakeholderRow one, String perspective, @Nullable StakeholderActions actions) {
        getContent().addClassName("lv-list-row");
        getContent()
                .getElement()
                .setAttribute("data-test-id", "stakeholder-" + one.details().perspective());
        var name = new Span(one.name());
        name.addClassName("lv-strong");
        String unit = one.unit() == null ? getTranslation("validate.everywhere") : one.unit();
        var facts = new Span(
                one.deputy() == null
                        ? getTranslation("validate.nodeputy", unit)
                        : getTranslation("validate.deputy", unit, one.deputy()));
        facts.addClassName("lv-soft");
        var about = new Div(name, facts);
        about.addClassNames("lv-stack-s", "lv-standing");
        var end = new Div();
        end.addClassName("lv-list-row-end");
        if (one.left()) {
            end.add(new StatusBadge(getTranslation("validate.left"), Kind.QUIET));
        }
        if (actions != null) {
            end.add(button(
                    one.left() ? "validate.back" : "validate.change",
                    getTranslation("validate.change.of", one.name()),
                    "change-",
                    one,
                    () -> actions.edit(one.details().perspective(), perspective, one)));
        }
        if (actions != null && !one.left()) {
            end.add(button(
                    "validate.leave",
                    getTranslation("validate.leave.of", one.name()),
                    "leave-",
                    one,
                    () -> actions.leave(one)));
        }
        getContent().add(about, end);
    }

    private Button button(String key, String label, String testId, StakeholderRow one, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.getElement().setAttribute("data-test-id", testId + one.details().perspective());
        return button;
    }
}
