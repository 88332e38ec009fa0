package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.actionplan.ActionDetails.Success;
import dev.leaven.portal.actionplan.ui.FieldProblems;
import java.util.List;

/** How one will see that an action worked. */
final class ActionSuccessFields extends Composite<Div> {

    private final TextArea change = new TextArea();
    private final TextArea measure = new TextArea();
    private final TextField baseline = new TextField();
    private final TextField target = new TextField();

    ActionSuccessFields(Component page, FieldProblems problems) {
        change.setLabel(page.getTranslation("plan.field.expected_change"));
        change.setHelperText(page.getTranslation("action.change.help"));
        change.getElement().setAttribute("data-test-id", "action-change");
        measure.setLabel(page.getTranslation("plan.field.success_measure"));
        measure.setHelperText(page.getTranslation("action.measure.help"));
        measure.getElement().setAttribute("data-test-id", "action-measure");
        baseline.setLabel(page.getTranslation("plan.field.baseline"));
        baseline.getElement().setAttribute("data-test-id", "action-baseline");
        target.setLabel(page.getTranslation("plan.field.target"));
        target.getElement().setAttribute("data-test-id", "action-target");
        problems.at("change", change)
                .at("measure", measure)
                .at("baseline", baseline)
                .at("target", target);
        List.of(change, measure).forEach(field -> field.setManualValidation(true));
        List.of(baseline, target).forEach(field -> field.setManualValidation(true));
    }

    @Override
    protected Div initContent() {
        var values = new Div(baseline, target);
        values.addClassName("lv-grid-2");
        var all = new Div(change, measure, values);
        all.addClassName("lv-stack");
        return all;
    }

    void fill(Success success) {
        change.setValue(success.expectedChange());
        measure.setValue(success.measure());
        baseline.setValue(success.baseline());
        target.setValue(success.target());
    }

    void setReadOnly(boolean readOnly) {
        List.of(change, measure).forEach(field -> field.setReadOnly(readOnly));
        List.of(baseline, target).forEach(field -> field.setReadOnly(readOnly));
    }

    Success success() {
        return new Success(
                measure.getValue().strip(),
                baseline.getValue().strip(),
                target.getValue().strip(),
                change.getValue().strip());
    }
}
