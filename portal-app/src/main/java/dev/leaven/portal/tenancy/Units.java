package dev.leaven.portal.tenancy;

import dev.leaven.portal.tenancy.internal.Unit;
import dev.leaven.portal.tenancy.internal.UnitRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's tree of units. */
@Service
@PreAuthorize("hasAnyRole('PROGRAMME_LEAD', 'OPERATOR')")
public class Units {

    private static final String LOOKS_AFTER_UNITS = "hasAnyRole('ADMINISTRATOR', 'OPERATOR')";

    private final UnitRepository units;

    Units(UnitRepository units) {
        this.units = units;
    }

    /** All units, each parent directly before its children. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('PROGRAMME_LEAD', 'ADMINISTRATOR', 'OPERATOR')")
    public List<UnitNode> tree() {
        var all = units.findAllByOrderByPositionAscNameAsc();
        var ordered = new ArrayList<UnitNode>(all.size());
        append(ordered, all, null, 0);
        return List.copyOf(ordered);
    }

    /**
     * Adds a unit behind its siblings.
     *
     * @param parent null for the top of the tree
     */
    @Transactional
    @PreAuthorize(LOOKS_AFTER_UNITS)
    public UnitId add(String name, @Nullable UnitId parent) {
        return new UnitId(
                units.save(new Unit(name, parent, (int) units.count())).id());
    }

    /**
     * Gives a unit another name. Campaigns that were launched keep the one they began with.
     *
     * @throws java.util.NoSuchElementException when there is none with that id here
     */
    @Transactional
    @PreAuthorize(LOOKS_AFTER_UNITS)
    public void rename(UnitId unit, String name) {
        units.findById(unit.value()).orElseThrow().rename(name);
    }

    /**
     * Takes a unit out of the tree, in which nothing and nobody may be any more.
     *
     * @throws UnitRefused where that is not so
     * @throws java.util.NoSuchElementException when there is none with that id here
     */
    @Transactional
    @PreAuthorize(LOOKS_AFTER_UNITS)
    public void remove(UnitId id) {
        var unit = units.findById(id.value()).orElseThrow();
        try {
            units.delete(unit);
            units.flush();
        } catch (DataIntegrityViolationException inUse) {
            throw new UnitRefused();
        }
    }

    private static void append(List<UnitNode> ordered, List<Unit> all, @Nullable Long parent, int depth) {
        for (Unit unit : all) {
            if (Objects.equals(unit.parentId(), parent)) {
                UnitId parentId = parent == null ? null : new UnitId(parent);
                ordered.add(new UnitNode(new UnitId(unit.id()), parentId, unit.name(), depth));
                append(ordered, all, unit.id(), depth + 1);
            }
        }
    }
}
