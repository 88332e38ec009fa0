package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.ChangeWeight;
import dev.leaven.portal.validation.app.FieldChange;
import dev.leaven.portal.validation.app.PlanChange;
import dev.leaven.portal.validation.app.PlanPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Finds what was added, removed and changed among the parts of one kind. Parts are the same when their ids are.
 *
 * @param comingOrGoing what an added or removed part weighs
 * @param concerned whom a part concerns
 * @param fields what differs between two states of a part
 */
record PartComparison<T extends PlanPart>(
        PlanChange.Subject subject,
        ChangeWeight comingOrGoing,
        Function<T, Set<String>> concerned,
        BiFunction<T, T, List<FieldChange>> fields) {

    /** By id. */
    List<PlanChange> between(List<T> before, List<T> after) {
        var earlier = byId(before);
        var later = byId(after);
        var ids = new TreeSet<>(earlier.keySet());
        ids.addAll(later.keySet());
        var changes = new ArrayList<PlanChange>();
        for (String id : ids) {
            var was = earlier.get(id);
            var is = later.get(id);
            if (was == null && is != null) {
                changes.add(whole(PlanChange.Kind.ADDED, is));
            } else if (was != null && is == null) {
                changes.add(whole(PlanChange.Kind.REMOVED, was));
            } else if (was != null && is != null && !was.equals(is)) {
                changes.add(PlanChange.changed(subject, id, is.name(), fields.apply(was, is), both(was, is)));
            }
        }
        return changes;
    }

    private PlanChange whole(PlanChange.Kind kind, T part) {
        return new PlanChange(subject, part.id(), part.name(), kind, List.of(), comingOrGoing, concerned.apply(part));
    }

    private Set<String> both(T was, T is) {
        var both = new TreeSet<>(concerned.apply(was));
        both.addAll(concerned.apply(is));
        return both;
    }

    private Map<String, T> byId(List<T> parts) {
        var byId = new HashMap<String, T>();
        parts.forEach(part -> byId.put(part.id(), part));
        return byId;
    }
}
