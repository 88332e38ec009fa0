package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.identity.app.NewPassword;
import dev.leaven.portal.identity.app.OwnPassword;
import dev.leaven.portal.identity.app.PasswordRefused;
import dev.leaven.portal.identity.app.WrongPassword;

/** Changes one's own password. What is refused stays in its field. */
final class PasswordDialog extends Dialog {

    private final OwnPassword own;
    private final PasswordField current = new PasswordField();
    private final PasswordField fresh = new PasswordField();

    PasswordDialog(OwnPassword own) {
        this.own = own;
        addClassName("lv-dialog-form");
        setHeaderTitle(getTranslation("password.own"));
        current.setLabel(getTranslation("password.own.current"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setAutofocus(true);
        current.getElement().setAttribute("data-test-id", "current-password");
        fresh.setLabel(getTranslation("joining.password"));
        fresh.setHelperText(getTranslation("joining.password.help", NewPassword.SHORTEST));
        fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
        fresh.getElement().setAttribute("data-test-id", "new-password");
        var fields = new Div(current, fresh);
        fields.addClassName("lv-stack");
        current.setWidthFull();
        fresh.setWidthFull();
        add(fields);
        var save = new Button(getTranslation("joining.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(current, fresh).resetFocusOnActiveElement();
        save.getElement().setAttribute("data-test-id", "password-save");
        getFooter().add(new Button(getTranslation("organisation.cancel"), click -> close()), save);
    }

    private void save() {
        current.setInvalid(false);
        fresh.setInvalid(false);
        try {
            own.change(current.getValue(), new NewPassword(fresh.getValue()));
            close();
            Notices.success(getTranslation("password.own.changed"));
        } catch (PasswordRefused refused) {
            blame(fresh, getTranslation(refused.messageKey(), NewPassword.SHORTEST));
        } catch (WrongPassword refused) {
            blame(current, getTranslation(refused.messageKey()));
        }
    }

    private static void blame(PasswordField field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }
}
