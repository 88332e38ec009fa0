package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dev.leaven.portal.components.LanguageField;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.app.EmailRefused;
import dev.leaven.portal.identity.app.PersonDetails;
import dev.leaven.portal.identity.app.PhoneRefused;
import dev.leaven.portal.tenancy.UnitNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who somebody is, where they work and how they are reached. What is wrong is said at its field. */
final class PersonForm extends Composite<Div> {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_PHONE = 40;

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();
    private final LanguageField language = new LanguageField();
    private final ComboBox<UnitNode> unit = new ComboBox<>();

    PersonForm(List<UnitNode> tree) {
        ready(name, "organisation.name", "person-name");
        name.setMaxLength(PersonDetails.LONGEST_NAME);
        name.setAutofocus(true);
        ready(email, "organisation.email", "person-email");
        email.setHelperText(getTranslation("organisation.email.help"));
        email.setMaxLength(LONGEST_ADDRESS);
        ready(phone, "organisation.phone", "phone");
        phone.setHelperText(getTranslation("organisation.phone.help"));
        phone.setMaxLength(LONGEST_PHONE);
        language.setLabel(getTranslation("organisation.language"));
        language.setWidthFull();
        language.getElement().setAttribute("data-test-id", "person-language");
        unit.setLabel(getTranslation("organisation.unit"));
        unit.setItems(tree);
        unit.setItemLabelGenerator(UnitNode::name);
        unit.setManualValidation(true);
        unit.setWidthFull();
        unit.getElement().setAttribute("data-test-id", "person-unit");
        getContent().addClassName("lv-stack");
        getContent().add(name, unit, email, phone, language);
    }

    /** Somebody new, most likely in the top unit and with the language of whoever adds them. */
    void empty(List<UnitNode> tree) {
        tree.stream().findFirst().ifPresent(unit::setValue);
    }

    void show(PersonRow person, List<UnitNode> tree) {
        name.setValue(person.name());
        email.setValue(Objects.requireNonNullElse(person.email(), ""));
        phone.setValue(Objects.requireNonNullElse(person.phone(), ""));
        language.setCode(person.language());
        tree.stream()
                .filter(node -> node.id().equals(person.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        if (person.account()) {
            email.setHelperText(getTranslation("organisation.email.account"));
        }
    }

    /** What is typed; empty where something is missing, which is said then. */
    Optional<PersonDetails> details() {
        email.setInvalid(false);
        phone.setInvalid(false);
        blame(name, name.getValue().isBlank());
        unit.setInvalid(unit.isEmpty());
        unit.setErrorMessage(getTranslation("organisation.required"));
        if (name.isInvalid() || unit.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new PersonDetails(
                name.getValue(),
                email.getValue(),
                phone.getValue(),
                language.code(),
                unit.getValue().id()));
    }

    void blame(EmailRefused refused) {
        blame(email, true);
        email.setErrorMessage(getTranslation(refused.messageKey()));
        email.focus();
    }

    void blame(PhoneRefused refused) {
        blame(phone, true);
        phone.setErrorMessage(getTranslation(refused.messageKey()));
        phone.focus();
    }

    private void blame(TextFieldBase<?, String> field, boolean wrong) {
        field.setErrorMessage(getTranslation("organisation.required"));
        field.setInvalid(wrong);
    }

    private void ready(TextFieldBase<?, String> field, String label, String testId) {
        field.setLabel(getTranslation(label));
        field.setManualValidation(true);
        field.setWidthFull();
        field.getElement().setAttribute("data-test-id", testId);
    }
}
