package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dev.leaven.portal.components.LanguageField;
import dev.leaven.portal.identity.app.EmailAddress;
import dev.leaven.portal.identity.app.EmailRefused;
import dev.leaven.portal.identity.app.JoiningLink;
import dev.leaven.portal.identity.app.NewOrganisation;
import dev.leaven.portal.identity.app.Onboarding;
import dev.leaven.portal.identity.app.OrganisationRefused;
import dev.leaven.portal.identity.app.PersonDetails;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks for an organisation and its first administrator. What is wrong stays in its field, with what to change. */
final class NewOrganisationDialog extends Dialog {

    private final Onboarding onboarding;
    private final Consumer<JoiningLink> made;
    private final TextField name = new TextField();
    private final LanguageField language = new LanguageField();
    private final TextField person = new TextField();
    private final EmailField email = new EmailField();
    private final Button save = new Button();

    NewOrganisationDialog(Onboarding onboarding, Consumer<JoiningLink> made) {
        this.onboarding = onboarding;
        this.made = made;
        addClassName("lv-dialog-form");
        setHeaderTitle(getTranslation("operator.organisations.new"));
        field(name, "operator.organisations.name", "organisation-name");
        name.setAutofocus(true);
        field(person, "operator.organisations.person", "organisation-person");
        email.setLabel(getTranslation("login.email"));
        email.setManualValidation(true);
        email.setWidthFull();
        email.getElement().setAttribute("data-test-id", "organisation-email");
        language.setLabel(getTranslation("operator.organisations.language"));
        language.setWidthFull();
        language.getElement().setAttribute("data-test-id", "organisation-language");
        var content =
                new Div(name, language, new Paragraph(getTranslation("operator.organisations.first")), person, email);
        content.addClassName("lv-stack");
        add(content);
        save.setText(getTranslation("operator.organisations.make"));
        save.addClickListener(click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.getElement().setAttribute("data-test-id", "organisation-make");
        getFooter().add(new Button(getTranslation("operator.plugins.notnow"), click -> close()), save);
    }

    private void field(TextField field, String label, String testId) {
        field.setLabel(getTranslation(label));
        field.setMaxLength(PersonDetails.LONGEST_NAME);
        field.setManualValidation(true);
        field.setWidthFull();
        field.getElement().setAttribute("data-test-id", testId);
    }

    private void save() {
        Stream.of(name, person).forEach(this::check);
        email.setInvalid(false);
        try {
            var address = EmailAddress.read(email.getValue());
            if (!name.isInvalid() && !person.isInvalid()) {
                var link = onboarding.welcome(new NewOrganisation(
                        name.getValue().strip(),
                        language.code(),
                        person.getValue().strip(),
                        address.text()));
                close();
                made.accept(link);
            }
        } catch (EmailRefused refused) {
            email.setErrorMessage(getTranslation(refused.messageKey()));
            email.setInvalid(true);
        } catch (OrganisationRefused refused) {
            TextFieldBase<?, String> wrong = refused.reason() == OrganisationRefused.Reason.NAME_TAKEN ? name : email;
            wrong.setErrorMessage(getTranslation(refused.messageKey()));
            wrong.setInvalid(true);
        } finally {
            save.setEnabled(true);
        }
        Stream.<TextFieldBase<?, String>>of(name, person, email)
                .filter(TextFieldBase::isInvalid)
                .findFirst()
                .ifPresent(TextFieldBase::focus);
    }

    private void check(TextField field) {
        field.setInvalid(field.getValue().isBlank());
        field.setErrorMessage(getTranslation("operator.organisations.required"));
    }
}
