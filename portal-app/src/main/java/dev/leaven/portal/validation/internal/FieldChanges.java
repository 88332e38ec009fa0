package dev.leaven.portal.validation.internal;

import static dev.leaven.portal.validation.app.ChangeWeight.EDITORIAL;
import static dev.leaven.portal.validation.app.ChangeWeight.MATERIAL;

import dev.leaven.portal.validation.app.ChangeWeight;
import dev.leaven.portal.validation.app.ChangedValue;
import dev.leaven.portal.validation.app.FieldChange;
import dev.leaven.portal.validation.app.FrozenName;
import dev.leaven.portal.validation.app.PlanField;
import java.util.ArrayList;
import java.util.List;

/** Collects the fields in which two states of one thing differ. */
final class FieldChanges {

    private final List<FieldChange> found = new ArrayList<>();

    List<FieldChange> found() {
        return List.copyOf(found);
    }

    FieldChanges editorial(PlanField field, ChangedValue before, ChangedValue after) {
        return compare(field, before, after, EDITORIAL);
    }

    FieldChanges material(PlanField field, ChangedValue before, ChangedValue after) {
        return compare(field, before, after, MATERIAL);
    }

    FieldChanges compare(PlanField field, ChangedValue before, ChangedValue after, ChangeWeight weight) {
        return before.equals(after) ? this : add(field, before, after, weight);
    }

    /** For what differs by more than people see, such as two ingredients of the same name. */
    FieldChanges add(PlanField field, ChangedValue before, ChangedValue after, ChangeWeight weight) {
        found.add(new FieldChange(field, before, after, weight));
        return this;
    }

    /** Other units are material, other names of the same units are not. */
    FieldChanges units(List<FrozenName> before, List<FrozenName> after) {
        var weight = ChangeWeight.materialIf(!ids(before).equals(ids(after)));
        return compare(PlanField.UNITS, ChangedValue.names(before), ChangedValue.names(after), weight);
    }

    private static List<String> ids(List<FrozenName> units) {
        return units.stream().map(FrozenName::id).toList();
    }
}
