package dev.leaven.portal.cycle;

import dev.leaven.portal.cycle.internal.CycleRepository;
import dev.leaven.portal.cycle.internal.CycleUnitTenantSql;
import dev.leaven.portal.cycle.internal.LearningCycle;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells other modules about cycles of the current organisation. No service: whoever calls has asked who may. */
@Component
public class CycleLookup {

    private final CycleRepository cycles;
    private final CycleUnitTenantSql units;

    CycleLookup(CycleRepository cycles, CycleUnitTenantSql units) {
        this.cycles = cycles;
        this.units = units;
    }

    /** @throws NoSuchCycle when there is none here */
    public CycleFacts find(CycleId id) {
        return entity(id).facts();
    }

    /**
     * A cycle in which work goes on.
     *
     * @throws NoSuchCycle when there is none here
     * @throws CycleRefused when it was archived
     */
    public CycleFacts writable(CycleId id) {
        LearningCycle cycle = entity(id);
        cycle.requireWritable();
        return cycle.facts();
    }

    /** The units it is about, each parent before its children; empty before they were chosen or frozen. */
    public List<CycleUnit> units(CycleId id) {
        return units.of(id);
    }

    private LearningCycle entity(CycleId id) {
        return cycles.findById(id.value()).orElseThrow(NoSuchCycle::new);
    }
}
