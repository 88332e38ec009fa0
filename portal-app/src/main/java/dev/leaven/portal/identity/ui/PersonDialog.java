package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.app.Directory;
import dev.leaven.portal.identity.app.EmailRefused;
import dev.leaven.portal.identity.app.HeldRoles;
import dev.leaven.portal.identity.app.JoiningLinks;
import dev.leaven.portal.identity.app.LastAdministratorRefused;
import dev.leaven.portal.identity.app.PersonDetails;
import dev.leaven.portal.identity.app.PersonEditConflict;
import dev.leaven.portal.identity.app.PersonRemovalRefused;
import dev.leaven.portal.identity.app.PhoneRefused;
import dev.leaven.portal.tenancy.UnitNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds somebody, or changes who they are and what they may do. Whatever is refused stays in its field. */
final class PersonDialog extends Dialog {

    private final Directory directory;
    private final JoiningLinks joiningLinks;
    private final @Nullable PersonRow person;
    private final Runnable saved;
    private final PersonForm form;
    private final RolesForm roles = new RolesForm();

    /** @param person null for somebody new */
    PersonDialog(
            Directory directory,
            JoiningLinks joiningLinks,
            List<UnitNode> tree,
            @Nullable PersonRow person,
            Runnable saved) {
        this.directory = directory;
        this.joiningLinks = joiningLinks;
        this.person = person;
        this.saved = saved;
        form = new PersonForm(tree);
        addClassName("lv-dialog-form");
        setHeaderTitle(person == null ? getTranslation("organisation.add") : person.name());
        var content = new Div(form, roles);
        content.addClassName("lv-stack");
        add(content);
        if (person == null) {
            form.empty(tree);
        } else {
            form.show(person, tree);
            roles.show(person);
            var more = new Div(new SignInLink(joiningLinks, person), remove(person));
            more.addClassName("lv-actions");
            content.add(more);
        }
        var save = new Button(getTranslation("organisation.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "person-save");
        getFooter().add(new Button(getTranslation("organisation.cancel"), click -> close()), save);
    }

    private Button remove(PersonRow someone) {
        var remove = new Button(getTranslation("organisation.remove"), click -> ask(someone));
        remove.addThemeVariants(ButtonVariant.ERROR);
        remove.getElement().setAttribute("data-test-id", "person-remove");
        return remove;
    }

    private void ask(PersonRow someone) {
        var question = new Confirmation(UI.getCurrent());
        question.setHeader(getTranslation("organisation.remove.title", someone.name()));
        question.setText(
                getTranslation(someone.account() ? "organisation.remove.account" : "organisation.remove.text"));
        question.setConfirmText(getTranslation("organisation.remove"));
        question.setCancelText(getTranslation("organisation.remove.keep"));
        question.setDestructive();
        question.addConfirmListener(yes -> remove(someone.id(), someone.name()));
        question.open();
    }

    private void remove(PersonId id, String name) {
        try {
            directory.remove(id);
            close();
            Notices.success(getTranslation("organisation.removed", name));
            saved.run();
        } catch (PersonRemovalRefused refused) {
            Notices.error(getTranslation(refused.messageKey(), name));
        } catch (LastAdministratorRefused refused) {
            roles.blame(refused);
        }
    }

    private void save() {
        var details = form.details();
        var chosen = roles.chosen();
        if (details.isEmpty() || chosen.isEmpty()) {
            return;
        }
        try {
            keep(details.get(), chosen.get());
        } catch (EmailRefused refused) {
            form.blame(refused);
            return;
        } catch (PhoneRefused refused) {
            form.blame(refused);
            return;
        } catch (LastAdministratorRefused refused) {
            roles.blame(refused);
            return;
        } catch (PersonEditConflict changed) {
            Notices.error(getTranslation("organisation.changed", details.get().name()));
            return;
        }
        close();
        Notices.success(getTranslation("organisation.saved", details.get().name()));
        saved.run();
    }

    private void keep(PersonDetails details, HeldRoles chosen) {
        if (person == null) {
            var id = directory.add(details, chosen);
            if (!chosen.roles().isEmpty() && details.hasAddress()) {
                SignInLink.handOver(joiningLinks.invite(id)); // who has a role signs in
            }
        } else {
            directory.change(person, details, chosen);
        }
    }
}
