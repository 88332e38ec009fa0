package dev.leaven.portal.cycle.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.UnitNode;
import dev.leaven.portal.tenancy.Units;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which units a cycle is about. */
@Component
public class CycleScope {

    private final Units units;
    private final CycleUnitTenantSql kept;

    CycleScope(Units units, CycleUnitTenantSql kept) {
        this.units = units;
        this.kept = kept;
    }

    /** Keeps these and all below them, with their names as they are now. Ids of no unit here are left out. */
    public void keep(CycleId cycle, Set<UnitId> chosen) {
        Set<UnitId> inside = new HashSet<>();
        // Each parent comes before its children.
        List<UnitNode> tree = units.tree();
        for (UnitNode node : tree) {
            if (chosen.contains(node.id()) || node.parent() != null && inside.contains(node.parent())) {
                inside.add(node.id());
            }
        }
        kept.replace(
                cycle,
                tree.stream()
                        .filter(node -> inside.contains(node.id()))
                        .map(node -> new CycleUnit(node.id(), node.parent(), node.name()))
                        .toList());
    }

    /** Keeps the whole organisation where nothing was chosen. */
    public void freezeWhole(CycleId cycle) {
        if (kept.of(cycle).isEmpty()) {
            keep(cycle, units.tree().stream().map(UnitNode::id).collect(Collectors.toSet()));
        }
    }

    /** The uppermost of what was kept: what somebody chose. */
    public Set<UnitId> chosen(CycleId cycle) {
        List<CycleUnit> all = kept.of(cycle);
        Set<UnitId> ids = all.stream().map(CycleUnit::id).collect(Collectors.toSet());
        return all.stream()
                .filter(unit -> unit.parent() == null || !ids.contains(unit.parent()))
                .map(CycleUnit::id)
                .collect(Collectors.toSet());
    }
}
