package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.ui.PersonField;
import dev.leaven.portal.validation.app.StakeholderDetails;
import dev.leaven.portal.validation.app.ValidationRefused;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Names a stakeholder: who, for which part of the organisation, and who decides where that person cannot. */
final class StakeholderDialog extends Dialog {

    private final PersonField person;
    private final PersonField deputy;
    private final Select<CycleUnit> unit = new Select<>();
    private final Problems problems = new Problems();
    private final String perspective;

    StakeholderDialog(
            List<PersonRow> people,
            List<CycleUnit> units,
            String perspective,
            String name,
            @Nullable StakeholderDetails details,
            Consumer<StakeholderDetails> keep) {
        this.perspective = perspective;
        setHeaderTitle(getTranslation(details == null ? "validate.add.for" : "validate.change.for", name));
        getElement().setAttribute("data-test-id", "stakeholder-dialog");
        person = new PersonField(getTranslation("validate.person"), "stakeholder", people);
        deputy = new PersonField(getTranslation("validate.deputy.label"), "deputy", people);
        deputy.setHelperText(getTranslation("validate.deputy.help"));
        unit.setLabel(getTranslation("validate.unit"));
        unit.setItems(units);
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(getTranslation("validate.everywhere"));
        unit.setItemLabelGenerator(one -> one == null ? getTranslation("validate.everywhere") : one.name());
        if (details != null) {
            person.setPerson(details.person());
            person.setReadOnly(true);
            deputy.setPerson(details.deputy());
            unit.setValue(units.stream()
                    .filter(one -> one.id().equals(details.unit()))
                    .findFirst()
                    .orElse(null));
        }
        problems.at("person", person).at("deputy", deputy).at("unit", unit);
        var form = new Div(problems, person, unit, deputy);
        form.addClassName("lv-dialog-form");
        add(form);
        var save = new Button(
                getTranslation("validate.save"),
                click -> problems.guard(() -> {
                    keep.accept(details());
                    close();
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "save-stakeholder");
        getFooter().add(new Button(getTranslation("validate.cancel"), click -> close()), save);
    }

    private StakeholderDetails details() {
        PersonId who = person.person();
        if (who == null) {
            throw new ValidationRefused("person", "validate.refused.nobody.chosen", List.of());
        }
        CycleUnit part = unit.getValue();
        return new StakeholderDetails(who, perspective, part == null ? null : part.id(), deputy.person());
    }
}
