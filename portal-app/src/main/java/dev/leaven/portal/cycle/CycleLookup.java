package dev.leaven.portal.cycle;

import dev.leaven.portal.cycle.internal.CycleRepository;
import dev.leaven.portal.cycle.internal.CycleUnitTenantSql;
import dev.leaven.portal.cycle.internal.GoalSentence;
import dev.leaven.portal.cycle.internal.LearningCycle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells other modules about cycles of the current organisation. No service: whoever calls has asked who may. */
@Component
public class CycleLookup {

    private final CycleRepository cycles;
    private final CycleUnitTenantSql units;
    private final GoalSentence goals;

    CycleLookup(CycleRepository cycles, CycleUnitTenantSql units, GoalSentence goals) {
        this.cycles = cycles;
        this.units = units;
        this.goals = goals;
    }

    /** @throws NoSuchCycle when there is none here */
    public CycleFacts find(CycleId id) {
        return entity(id).facts();
    }

    /** Those that were not archived, newest first. */
    public List<CycleFacts> goingOn() {
        return cycles.findByStateNotOrderByIdDesc(CycleState.ARCHIVED).stream()
                .map(LearningCycle::facts)
                .toList();
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

    /** Its goal as a sentence; empty where there is none. @throws NoSuchCycle when there is none here */
    public Optional<String> goal(CycleId id, Locale language) {
        return goals.of(entity(id), language);
    }

    /** The units it is about, each parent before its children; empty before they were chosen or frozen. */
    public List<CycleUnit> units(CycleId id) {
        return units.of(id);
    }

    private LearningCycle entity(CycleId id) {
        return cycles.findById(id.value()).orElseThrow(NoSuchCycle::new);
    }
}
