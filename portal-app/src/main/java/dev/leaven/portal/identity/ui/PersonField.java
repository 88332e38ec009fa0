package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody of the organisation, found by typing a part of the name. Empty for nobody. */
public final class PersonField extends ComboBox<PersonRow> {

    private final List<PersonRow> people;

    /** @param people everybody who can be chosen, by name */
    public PersonField(String label, String testId, List<PersonRow> people) {
        super(label);
        this.people = people;
        setItems(people);
        setItemLabelGenerator(PersonRow::name);
        setClearButtonVisible(true);
        setManualValidation(true);
        getElement().setAttribute("data-test-id", testId);
    }

    /** Who is chosen; null for nobody. */
    public @Nullable PersonId person() {
        PersonRow row = getValue();
        return row == null ? null : row.id();
    }

    /** Somebody who is not there any more is nobody. */
    public void setPerson(@Nullable PersonId person) {
        setValue(people.stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElse(null));
    }
}
