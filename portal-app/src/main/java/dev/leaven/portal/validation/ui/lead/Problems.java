package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.validation.app.ValidationRefused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says at its field what a form was refused for, and in its own place what is about no field. What was typed stays. */
final class Problems extends Composite<Div> {

    private final Map<String, HasValidationProperties> fields = new HashMap<>();

    Problems at(String name, HasValidationProperties field) {
        fields.put(name, field);
        return this;
    }

    @Override
    protected Div initContent() {
        var place = new Div();
        place.addClassName("lv-field-problem");
        place.getElement().setAttribute("role", "alert");
        place.getElement().setAttribute("data-test-id", "problem");
        return place;
    }

    /** Does the work, and shows what it was refused for. */
    void guard(Runnable work) {
        getContent().setText("");
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            work.run();
        } catch (ValidationRefused refused) {
            show(refused.field(), refused.reason(), refused.arguments());
        } catch (CycleRefused refused) {
            show("", refused.reason(), refused.arguments());
        }
    }

    private void show(String name, String reason, List<Object> arguments) {
        String text = getTranslation(reason, arguments.toArray());
        HasValidationProperties field = fields.get(name);
        if (field == null) {
            getContent().setText(text);
        } else {
            field.setErrorMessage(text);
            field.setInvalid(true);
        }
    }
}
