package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.app.PhoneRefused;
import java.util.Objects;

/** Asks for one person's phone number; what can't be one stays in the field, with what to change. */
final class PhoneDialog extends Dialog {

    private final People people;
    private final PersonRow person;
    private final Runnable saved;
    private final TextField phone = new TextField();

    PhoneDialog(People people, PersonRow person, Runnable saved) {
        this.people = people;
        this.person = person;
        this.saved = saved;
        addClassName("lv-dialog-form");
        setHeaderTitle(person.name());
        phone.setLabel(getTranslation("organisation.phone"));
        phone.setHelperText(getTranslation("organisation.phone.help"));
        phone.setValue(Objects.requireNonNullElse(person.phone(), ""));
        phone.setMaxLength(40);
        phone.setWidthFull();
        phone.setAutofocus(true);
        phone.getElement().setAttribute("data-test-id", "phone");
        add(phone);
        var save = new Button(getTranslation("organisation.phone.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        // In the field only: on the other button, Enter goes back. The field leaves its value before it is asked.
        save.addClickShortcut(Key.ENTER).listenOn(phone).resetFocusOnActiveElement();
        save.getElement().setAttribute("data-test-id", "phone-save");
        getFooter().add(new Button(getTranslation("organisation.phone.cancel"), click -> close()), save);
    }

    private void save() {
        phone.setInvalid(false);
        try {
            people.reachBy(person.id(), phone.getValue());
        } catch (PhoneRefused refused) {
            phone.setErrorMessage(getTranslation(refused.messageKey()));
            phone.setInvalid(true);
            return;
        }
        close();
        Notices.success(getTranslation(
                phone.getValue().isBlank() ? "organisation.phone.removed" : "organisation.phone.saved", person.name()));
        saved.run();
    }
}
