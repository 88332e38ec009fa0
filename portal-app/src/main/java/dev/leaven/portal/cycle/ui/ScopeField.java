package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.UnitNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the units that a cycle is about: all of them, or some with all below each. */
final class ScopeField extends Composite<Div> {

    private enum Extent {
        WHOLE,
        SOME
    }

    private final List<UnitNode> tree;
    private final RadioButtonGroup<Extent> extent = new RadioButtonGroup<>();
    private final MultiSelectComboBox<UnitNode> units = new MultiSelectComboBox<>();

    /** @param tree each parent before its children */
    ScopeField(List<UnitNode> tree) {
        this.tree = tree;
        extent.setLabel(getTranslation("cycle.scope"));
        extent.setItems(Extent.values());
        extent.setItemLabelGenerator(
                one -> getTranslation("cycle.scope." + one.name().toLowerCase(Locale.ROOT)));
        extent.addThemeName("vertical");
        extent.setValue(Extent.WHOLE);
        extent.addValueChangeListener(change -> units.setVisible(change.getValue() == Extent.SOME));
        extent.getElement().setAttribute("data-test-id", "scope");
        units.setLabel(getTranslation("cycle.scope.units"));
        units.setHelperText(getTranslation("cycle.scope.units.help"));
        units.setErrorMessage(getTranslation("cycle.scope.units.error"));
        units.setItems(tree);
        Map<UnitId, String> paths = paths(tree);
        units.setItemLabelGenerator(unit -> paths.getOrDefault(unit.id(), unit.name()));
        units.setManualValidation(true);
        units.setWidthFull();
        units.setVisible(false);
        units.getElement().setAttribute("data-test-id", "units");
        getContent().addClassName("lv-stack");
        getContent().add(extent, units);
    }

    /** Empty for the whole organisation. */
    Set<UnitId> chosen() {
        return extent.getValue() == Extent.WHOLE
                ? Set.of()
                : units.getValue().stream().map(UnitNode::id).collect(Collectors.toSet());
    }

    void choose(Set<UnitId> ids) {
        extent.setValue(ids.isEmpty() ? Extent.WHOLE : Extent.SOME);
        units.setValue(tree.stream().filter(unit -> ids.contains(unit.id())).collect(Collectors.toSet()));
    }

    boolean validate() {
        units.setInvalid(extent.getValue() == Extent.SOME && units.getValue().isEmpty());
        return !units.isInvalid();
    }

    /** Below the top the way to a unit, since two teams may have the same name. */
    private static Map<UnitId, String> paths(List<UnitNode> tree) {
        Map<UnitId, String> paths = new HashMap<>();
        Deque<String> way = new ArrayDeque<>();
        for (UnitNode unit : tree) {
            while (way.size() > unit.depth()) {
                way.removeLast();
            }
            way.addLast(unit.name());
            paths.put(unit.id(), way.stream().skip(unit.depth() == 0 ? 0 : 1).collect(Collectors.joining(" › ")));
        }
        return paths;
    }
}
