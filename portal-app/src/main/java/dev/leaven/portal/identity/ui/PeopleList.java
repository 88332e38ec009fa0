package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.UnitNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody of the organisation: where they work and how they are reached, to be searched by name and address. */
final class PeopleList extends Composite<Div> {

    private final String editing;
    private final Consumer<PersonRow> edit;
    private final Grid<PersonRow> grid = new Grid<>();
    private final TextField search = new TextField();
    private Map<UnitId, UnitNode> units = Map.of();

    /** @param editing translation key of what the button at each person does; its argument is the name */
    PeopleList(String editing, Consumer<PersonRow> edit) {
        this.editing = editing;
        this.edit = edit;
        grid.addComponentColumn(this::person).setHeader(getTranslation("organisation.people.head"));
        grid.addComponentColumn(this::button).setFlexGrow(0).setWidth("4.5rem");
        grid.getElement().setAttribute("aria-label", getTranslation("organisation.people"));
        search.setPlaceholder(getTranslation("organisation.search"));
        search.setAriaLabel(getTranslation("organisation.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> filter());
        getContent().addClassName("lv-stack");
        getContent().add(search, grid);
    }

    void show(List<UnitNode> tree, List<PersonRow> everyone) {
        units = tree.stream().collect(Collectors.toMap(UnitNode::id, Function.identity()));
        grid.setItems(everyone);
        filter();
    }

    private void filter() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.getListDataView()
                .setFilter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || Objects.requireNonNullElse(person.email(), "").contains(wanted));
    }

    private Component person(PersonRow person) {
        String unit = Objects.requireNonNull(units.get(person.unit())).name();
        var reached = line(soft(Objects.requireNonNullElse(person.email(), getTranslation("organisation.nomail"))));
        if (person.phone() != null) {
            reached.add(soft(person.phone()));
        }
        var cell = new Div(line(new Span(person.name()), soft(unit)), reached);
        if (!person.roles().isEmpty()) {
            var account = getTranslation(person.account() ? "organisation.account" : "organisation.account.none");
            cell.add(line(soft(roles(person)), soft(account)));
        }
        cell.addClassName("lv-stack-s");
        return cell;
    }

    private String roles(PersonRow person) {
        return person.roles().stream()
                .map(role -> getTranslation("organisation.role." + role.name().toLowerCase(Locale.ROOT) + ".short"))
                .collect(Collectors.joining(", "));
    }

    private static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("lv-person-line");
        return line;
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("lv-soft");
        return span;
    }

    private Component button(PersonRow person) {
        var button = new Button(LeavenIcon.EDIT.create(), click -> edit.accept(person));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        String label = getTranslation(editing, person.name());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.getElement().setAttribute("data-test-id", "person-" + person.id());
        return button;
    }
}
