package dev.leaven.portal.validation.app;

import java.util.List;
import java.util.Set;

/**
 * One thing that differs between two versions.
 *
 * @param id of the ingredient, obstacle or action; empty for the plan itself
 * @param name as the later version has it, and for what was removed as the earlier one had it; the plan's is its cycle's
 * @param fields what changed, in the order in which a reader meets it; empty for what was added or removed
 * @param weight material when one of the fields is
 * @param perspectives whom it concerns, at least one
 */
public record PlanChange(
        Subject subject,
        String id,
        PlanText name,
        Kind kind,
        List<FieldChange> fields,
        ChangeWeight weight,
        Set<String> perspectives) {

    public PlanChange {
        fields = List.copyOf(fields);
        perspectives = InOrder.ids(perspectives);
    }

    /** Something that both versions have, with other fields. */
    public static PlanChange changed(
            Subject subject, String id, PlanText name, List<FieldChange> fields, Set<String> perspectives) {
        var weight =
                ChangeWeight.heaviest(fields.stream().map(FieldChange::weight).toList());
        return new PlanChange(subject, id, name, Kind.CHANGED, fields, weight, perspectives);
    }

    /** What it is about. */
    public enum Subject {
        PLAN,
        INGREDIENT,
        OBSTACLE,
        ACTION
    }

    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
