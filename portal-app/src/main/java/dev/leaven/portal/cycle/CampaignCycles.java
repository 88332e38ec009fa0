package dev.leaven.portal.cycle;

import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.cycle.internal.CycleRepository;
import dev.leaven.portal.cycle.internal.CycleScope;
import dev.leaven.portal.cycle.internal.GoalBaseline;
import dev.leaven.portal.cycle.internal.LearningCycle;
import org.springframework.stereotype.Component;

/** What measuring does to a cycle. No service: whoever calls has asked who may. */
@Component
public class CampaignCycles {

    private final CycleRepository cycles;
    private final CycleScope scope;
    private final GoalBaseline baseline;
    private final Packs packs;

    CampaignCycles(CycleRepository cycles, CycleScope scope, GoalBaseline baseline, Packs packs) {
        this.cycles = cycles;
        this.scope = scope;
        this.baseline = baseline;
        this.packs = packs;
    }

    /** The cycle that a new campaign belongs to: the newest that is under way; else a new one of this name. */
    public CycleId forNewCampaign(String name) {
        return cycles.findAllByOrderByIdDesc().stream()
                .filter(LearningCycle::takesCampaigns)
                .findFirst()
                .orElseGet(
                        () -> cycles.save(new LearningCycle(name, packs.core().ref())))
                .cycleId();
    }

    /** Work has begun: a draft becomes active, and its units are frozen if nobody chose any. */
    public void launched(CycleId id) {
        LearningCycle cycle = cycles.findById(id.value()).orElseThrow(NoSuchCycle::new);
        cycle.begin();
        scope.freezeWhole(id);
    }

    /** Fills in from where the goal starts. */
    public void published(CycleId id) {
        baseline.fill(cycles.findById(id.value()).orElseThrow(NoSuchCycle::new));
    }
}
