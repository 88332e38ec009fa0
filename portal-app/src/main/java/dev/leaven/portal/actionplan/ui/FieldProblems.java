package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.app.PlanRefused.Problem;
import dev.leaven.portal.cycle.CycleRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says at each field of a form what is wrong with it, and in its own place what is wrong with no field. What was typed stays. */
public final class FieldProblems extends Composite<Div> {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** Where problems of this name are shown. */
    public <F extends HasValidationProperties & HasValue<?, ?>> FieldProblems at(String name, F field) {
        fields.put(name, field);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return this;
    }

    @Override
    protected Div initContent() {
        var place = new Div();
        place.addClassName("lv-field-problem");
        place.getElement().setAttribute("role", "alert");
        place.getElement().setAttribute("data-test-id", "problem");
        place.setVisible(false);
        return place;
    }

    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
        getContent().setVisible(false);
    }

    public void show(PlanRefused refused) {
        clear();
        refused.problems().forEach(this::show);
        scrollToFirst();
    }

    /** Brings the first field with a problem into sight. */
    public void scrollToFirst() {
        fields.values().stream()
                .filter(HasValidationProperties::isInvalid)
                .findFirst()
                .map(Component.class::cast)
                .orElse(this)
                .scrollIntoView();
    }

    public void show(CycleRefused refused) {
        clear();
        here(refused.reason(), refused.arguments());
    }

    private void show(Problem problem) {
        HasValidationProperties field = fields.get(problem.field());
        if (field == null) {
            here(problem.key(), problem.arguments());
            return;
        }
        field.setErrorMessage(getTranslation(problem.key(), problem.arguments().toArray()));
        field.setInvalid(true);
    }

    private void here(String key, List<Object> arguments) {
        getContent().setText(getTranslation(key, arguments.toArray()));
        getContent().setVisible(true);
    }
}
