package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.ActionOwner;
import dev.leaven.portal.validation.app.ChangeWeight;
import dev.leaven.portal.validation.app.ChangedValue;
import dev.leaven.portal.validation.app.FrozenName;
import dev.leaven.portal.validation.app.PlanField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two owners of an action. Somebody else of the same unit is editorial. Where a unit is not known, it may
 * be another one, and so somebody else is material.
 */
final class OwnerComparison {

    private OwnerComparison() {}

    static void compare(FieldChanges changes, @Nullable ActionOwner before, @Nullable ActionOwner after) {
        var sameUnit = unit(before) != null && Objects.equals(id(unit(before)), id(unit(after)));
        var samePerson = Objects.equals(id(person(before)), id(person(after)));
        changes.compare(
                        PlanField.OWNER,
                        ChangedValue.name(person(before)),
                        ChangedValue.name(person(after)),
                        ChangeWeight.materialIf(!samePerson && !sameUnit))
                .compare(
                        PlanField.OWNER_UNIT,
                        ChangedValue.name(unit(before)),
                        ChangedValue.name(unit(after)),
                        ChangeWeight.materialIf(!sameUnit));
    }

    private static @Nullable FrozenName person(@Nullable ActionOwner owner) {
        return owner == null ? null : owner.person();
    }

    private static @Nullable FrozenName unit(@Nullable ActionOwner owner) {
        return owner == null ? null : owner.unit();
    }

    private static @Nullable String id(@Nullable FrozenName name) {
        return name == null ? null : name.id();
    }
}
