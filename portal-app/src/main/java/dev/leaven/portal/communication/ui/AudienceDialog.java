package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.communication.app.Audiences;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.PersonId;
import java.util.Set;
import java.util.stream.Collectors;

/** Who belongs to an audience level that the portal can't know by itself. */
final class AudienceDialog extends Dialog {

    AudienceDialog(Audiences audiences, String level, String name, Runnable again) {
        addClassName("lv-dialog-form");
        setHeaderTitle(getTranslation("tell.audience.title", name));
        var people = new MultiSelectComboBox<Contact>(getTranslation("tell.audience.people"));
        people.setItems(audiences.everybody());
        people.setItemLabelGenerator(Contact::name);
        people.setWidthFull();
        Set<PersonId> members =
                audiences.members(level).stream().map(Contact::person).collect(Collectors.toSet());
        people.setValue(audiences.everybody().stream()
                .filter(one -> members.contains(one.person()))
                .collect(Collectors.toSet()));
        people.getElement().setAttribute("data-test-id", "audience");
        var content = new Div(new Paragraph(getTranslation("tell.audience.text")), people);
        content.addClassName("lv-stack");
        add(content);
        var save = new Button(getTranslation("tell.save"), click -> {
            audiences.choose(
                    level, people.getValue().stream().map(Contact::person).collect(Collectors.toSet()));
            close();
            again.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "save-audience");
        getFooter().add(new Button(getTranslation("board.cancel"), click -> close()), save);
    }
}
