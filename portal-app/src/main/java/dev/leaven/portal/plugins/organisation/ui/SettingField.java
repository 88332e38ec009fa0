package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.plugin.Choice;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import java.util.Locale;
import java.util.Objects;

/** The field for one declared setting. Takes what is typed as it is: the portal checks it when it is saved or tried. */
final class SettingField extends Composite<Div> {

    private final Setting setting;
    private final boolean isSet;
    private final Component field;
    private final Checkbox drop = new Checkbox();

    /**
     * @param value empty for a secret
     * @param isSet whether a secret is kept
     */
    SettingField(Setting setting, String value, boolean isSet) {
        this.setting = setting;
        this.isSet = isSet;
        this.field = make(value);
        describe();
        getContent().addClassName("lv-stack-s");
        getContent().add(field);
        if (isSet && !setting.required()) {
            drop.setLabel(getTranslation("plugins.secret.drop"));
            drop.getElement().setAttribute("data-test-id", "drop-" + setting.key());
            getContent().add(drop);
        }
    }

    String key() {
        return setting.key();
    }

    String label() {
        return setting.label().in(getLocale());
    }

    String value() {
        return switch (field) {
            case Checkbox box -> String.valueOf(box.getValue());
            case HasValue<?, ?> text -> Objects.toString(text.getValue(), "");
            default -> "";
        };
    }

    boolean dropped() {
        return drop.getValue();
    }

    void blame(String explanation) {
        var validated = (HasValidationProperties) field;
        validated.setErrorMessage(explanation);
        validated.setInvalid(true);
    }

    void acquit() {
        ((HasValidationProperties) field).setInvalid(false);
    }

    void focus() {
        ((Focusable<?>) field).focus();
    }

    private void describe() {
        ((HasLabel) field).setLabel(label());
        String help = setting.help().in(getLocale());
        ((HasHelper) field).setHelperText(isSet ? help + " " + getTranslation("plugins.secret.set") : help);
        // A choice is always made, and to say so of its button is no valid ARIA.
        ((HasValue<?, ?>) field)
                .setRequiredIndicatorVisible(setting.required() && !isSet && setting.kind() != SettingKind.CHOICE);
        field.getElement().setAttribute("data-test-id", "setting-" + setting.key());
    }

    private Component make(String value) {
        return switch (setting.kind()) {
            case SECRET -> secret();
            case LONG_TEXT -> area(value);
            case SWITCH -> box(value);
            case CHOICE -> choice(value);
            case NUMBER -> text(value, "numeric");
            case URL -> text(value, "url");
            case EMAIL -> text(value, "email");
            case TEXT, HOST -> text(value, "text");
        };
    }

    private static TextField text(String value, String keyboard) {
        var field = new TextField();
        field.setManualValidation(true);
        field.setValue(value);
        field.getElement().setAttribute("inputmode", keyboard);
        field.setWidthFull();
        return field;
    }

    private PasswordField secret() {
        var field = new PasswordField();
        field.setManualValidation(true);
        // Not the reader's own password, which a browser would offer.
        field.getElement().setAttribute("autocomplete", "new-password");
        if (isSet) {
            field.setPlaceholder(getTranslation("plugins.secret.kept"));
        }
        field.setWidthFull();
        return field;
    }

    private static TextArea area(String value) {
        var field = new TextArea();
        field.setManualValidation(true);
        field.setValue(value);
        field.setWidthFull();
        return field;
    }

    private static Checkbox box(String value) {
        var field = new Checkbox(Boolean.parseBoolean(value));
        field.setManualValidation(true);
        return field;
    }

    private Select<String> choice(String value) {
        Locale reader = getLocale();
        var field = new Select<String>();
        field.setManualValidation(true);
        field.setItems(setting.choices().stream().map(Choice::value).toList());
        field.setItemLabelGenerator(wanted -> setting.choices().stream()
                .filter(choice -> choice.value().equals(wanted))
                .map(choice -> choice.label().in(reader))
                .findFirst()
                .orElse(""));
        field.setEmptySelectionAllowed(!setting.required());
        if (setting.choices().stream().map(Choice::value).anyMatch(value::equals)) {
            field.setValue(value);
        }
        field.setWidthFull();
        return field;
    }
}
