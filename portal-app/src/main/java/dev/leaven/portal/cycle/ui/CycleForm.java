package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.cycle.app.CycleDetails;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.tenancy.UnitNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a cycle. What was typed stays, whatever is wrong with it. */
final class CycleForm extends Composite<Div> {

    private final TextField name = new TextField();
    private final ComboBox<PersonRow> sponsor = new ComboBox<>();
    private final @Nullable ScopeField scope;
    private final GoalForm goal;

    /**
     * @param details where the fields start
     * @param tree of units; those of a cycle that has begun can't be chosen any more, and {@code fixed} says which they are
     */
    CycleForm(
            Pack pack,
            CycleDetails details,
            List<PersonRow> people,
            List<UnitNode> tree,
            Optional<ScopeText> fixed,
            LocalDate today) {
        scope = fixed.isPresent() ? null : new ScopeField(tree);
        goal = new GoalForm(pack, details.goal(), today);
        prepare(details, people);
        var what = new Card(getTranslation("cycle.setup.basics"), name, sponsor);
        fixed.ifPresent(what::add);
        if (scope != null) {
            scope.choose(details.scope());
            what.add(scope);
        }
        getContent().addClassName("lv-section");
        getContent().add(what, new Card(getTranslation("cycle.goal"), goal));
    }

    CycleDetails details() {
        PersonId chosen =
                Optional.ofNullable(sponsor.getValue()).map(PersonRow::id).orElse(null);
        return new CycleDetails(
                name.getValue().strip(), chosen, scope == null ? Set.of() : scope.chosen(), goal.goal());
    }

    /** Marks what is missing or wrong; true when nothing is. */
    boolean validate() {
        int length = name.getValue().strip().length();
        name.setInvalid(length == 0 || length > CycleDetails.LONGEST_NAME);
        boolean units = scope == null || scope.validate();
        boolean reachable = goal.validate();
        return units && reachable && !name.isInvalid();
    }

    private void prepare(CycleDetails details, List<PersonRow> people) {
        name.setLabel(getTranslation("cycle.name"));
        name.setHelperText(getTranslation("cycle.name.help"));
        name.setErrorMessage(getTranslation("cycle.refused.name", CycleDetails.LONGEST_NAME));
        name.setMaxLength(CycleDetails.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setValue(details.name());
        name.setWidthFull();
        name.getElement().setAttribute("data-test-id", "name");
        sponsor.setLabel(getTranslation("cycle.sponsor"));
        sponsor.setHelperText(getTranslation("cycle.sponsor.help"));
        sponsor.setItems(people);
        sponsor.setItemLabelGenerator(PersonRow::name);
        sponsor.setClearButtonVisible(true);
        sponsor.setWidthFull();
        sponsor.getElement().setAttribute("data-test-id", "sponsor");
        people.stream()
                .filter(person -> person.id().equals(details.sponsor()))
                .findFirst()
                .ifPresent(sponsor::setValue);
    }
}
