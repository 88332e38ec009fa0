package dev.leaven.portal.validation.app;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between two versions of a plan, readable by a layman.
 *
 * @param changes the plan itself first, then ingredients, obstacles and actions by id; empty if and only if both versions say
 *     the same
 */
public record PlanDifference(List<PlanChange> changes) {

    public PlanDifference {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public boolean isMaterial() {
        return changes.stream().anyMatch(change -> change.weight() == ChangeWeight.MATERIAL);
    }

    /** Whom the material changes concern: these are asked again, and the approvals of all others can be carried. */
    public Set<String> affectedPerspectives() {
        var affected = new TreeSet<String>();
        for (var change : changes) {
            if (change.weight() == ChangeWeight.MATERIAL) {
                affected.addAll(change.perspectives());
            }
        }
        return InOrder.ids(affected);
    }
}
