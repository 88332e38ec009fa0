package dev.leaven.portal.insight.app;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.execution.CarriedOutActions;
import dev.leaven.portal.insight.internal.ComparedCampaigns;
import dev.leaven.portal.insight.internal.ThenAndNowReading;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last step of a cycle: what was measured then and now, and what was done in between. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class MeasuringAgain {

    private final CycleLookup cycles;
    private final ComparedCampaigns campaigns;
    private final ThenAndNowReading reading;
    private final CarriedOutActions actions;

    MeasuringAgain(
            CycleLookup cycles, ComparedCampaigns campaigns, ThenAndNowReading reading, CarriedOutActions actions) {
        this.cycles = cycles;
        this.campaigns = campaigns;
        this.reading = reading;
        this.actions = actions;
    }

    /**
     * Two measurements side by side. A choice that is not here counts as none.
     *
     * @throws dev.leaven.portal.cycle.NoSuchCycle when there is no such cycle here
     */
    @Transactional(readOnly = true)
    public MeasuredAgain read(CycleId id, MeasurementChoice choice) {
        CycleId cycle = cycles.find(id).id();
        return new MeasuredAgain(
                campaigns.all(),
                campaigns
                        .pair(cycle, choice)
                        .map(pair -> reading.compare(pair.then(), pair.now(), choice.perspective())),
                actions.of(cycle));
    }
}
