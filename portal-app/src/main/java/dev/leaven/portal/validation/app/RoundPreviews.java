package dev.leaven.portal.validation.app;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.validation.internal.RoundForeseeing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a lead what a round would ask, and of whom, before one is begun. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class RoundPreviews {

    private final RoundForeseeing foreseeing;

    RoundPreviews(RoundForeseeing foreseeing) {
        this.foreseeing = foreseeing;
    }

    /** For the plan as it stands now. @throws dev.leaven.portal.cycle.NoSuchCycle when there is no such cycle here */
    @Transactional(readOnly = true)
    public RoundPreview of(CycleId cycle) {
        return foreseeing.of(cycle);
    }
}
