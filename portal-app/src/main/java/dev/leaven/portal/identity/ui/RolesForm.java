package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.app.HeldRoles;
import dev.leaven.portal.identity.app.LastAdministratorRefused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do beyond what everybody may. */
final class RolesForm extends Composite<Div> {

    private static final List<Role> ROLES = List.of(Role.ADMINISTRATOR, Role.PROGRAMME_LEAD, Role.ASSESSOR);
    private static final List<String> PERSPECTIVES = List.of("business", "hr", "ld");

    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final Select<String> perspective = new Select<>();

    RolesForm() {
        roles.setLabel(getTranslation("organisation.roles"));
        roles.setHelperText(getTranslation("organisation.roles.help"));
        roles.setItems(ROLES);
        roles.setItemLabelGenerator(
                role -> getTranslation("organisation.role." + role.name().toLowerCase(Locale.ROOT)));
        roles.setManualValidation(true);
        roles.addValueChangeListener(
                change -> perspective.setVisible(change.getValue().contains(Role.ASSESSOR)));
        roles.getElement().setAttribute("data-test-id", "person-roles");
        perspective.setLabel(getTranslation("organisation.perspective"));
        perspective.setItems(PERSPECTIVES);
        perspective.setItemLabelGenerator(id -> getTranslation("organisation.perspective." + id));
        perspective.setManualValidation(true);
        perspective.setVisible(false);
        perspective.setWidthFull();
        perspective.getElement().setAttribute("data-test-id", "person-perspective");
        getContent().addClassName("lv-stack");
        getContent().add(roles, perspective);
    }

    void show(PersonRow person) {
        roles.setValue(person.roles());
        perspective.setValue(person.perspective());
    }

    /** What is chosen; empty where something is missing, which is said then. */
    Optional<HeldRoles> chosen() {
        roles.setInvalid(false);
        var isAssessor = roles.getValue().contains(Role.ASSESSOR);
        perspective.setInvalid(isAssessor && perspective.isEmpty());
        perspective.setErrorMessage(getTranslation("organisation.perspective.required"));
        return perspective.isInvalid()
                ? Optional.empty()
                : Optional.of(new HeldRoles(roles.getValue(), isAssessor ? perspective.getValue() : null));
    }

    void blame(LastAdministratorRefused refused) {
        roles.setErrorMessage(getTranslation(refused.messageKey()));
        roles.setInvalid(true);
    }
}
