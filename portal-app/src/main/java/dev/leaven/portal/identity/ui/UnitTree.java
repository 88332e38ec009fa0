package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.treegrid.TreeGrid;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.UnitNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The organisation's units, with how many people are in each and below it. */
final class UnitTree extends Composite<Div> {

    private final TreeGrid<UnitNode> grid = new TreeGrid<>();
    private Map<UnitId, Integer> counts = Map.of();

    UnitTree() {
        grid.addHierarchyColumn(UnitNode::name)
                .setHeader(getTranslation("organisation.unit"))
                .setFlexGrow(1);
        grid.addColumn(unit -> counts.getOrDefault(unit.id(), 0))
                .setHeader(getTranslation("organisation.people"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.getElement().setAttribute("aria-label", getTranslation("organisation.units"));
        getContent().addClassName("lv-stack");
        getContent().add(grid);
    }

    /** Each unit gets a button, and the tree one for a further unit. */
    void editing(Consumer<UnitNode> edit, Runnable add) {
        grid.addComponentColumn(unit -> button(unit, edit)).setFlexGrow(0).setWidth("4.5rem");
        var further = new Button(getTranslation("organisation.unit.new"), click -> add.run());
        further.getElement().setAttribute("data-test-id", "unit-add");
        var row = new Div(further);
        row.addClassName("lv-actions");
        getContent().add(row);
    }

    void show(List<UnitNode> tree, List<PersonRow> everyone) {
        counts = counts(tree, everyone);
        grid.setItems(
                tree.stream().filter(unit -> unit.parent() == null).toList(),
                parent -> tree.stream()
                        .filter(unit -> parent.id().equals(unit.parent()))
                        .toList());
        grid.expandRecursively(tree.stream().filter(unit -> unit.parent() == null), 1);
    }

    private Component button(UnitNode unit, Consumer<UnitNode> edit) {
        var button = new Button(LeavenIcon.EDIT.create(), click -> edit.accept(unit));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        String label = getTranslation("organisation.unit.edit", unit.name());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.getElement().setAttribute("data-test-id", "unit-" + unit.id());
        return button;
    }

    private static Map<UnitId, Integer> counts(List<UnitNode> tree, List<PersonRow> everyone) {
        Map<UnitId, Integer> counts = new HashMap<>();
        everyone.forEach(person -> counts.merge(person.unit(), 1, Integer::sum));
        for (UnitNode unit : tree.reversed()) {
            if (unit.parent() != null) {
                counts.merge(unit.parent(), counts.getOrDefault(unit.id(), 0), Integer::sum);
            }
        }
        return counts;
    }
}
