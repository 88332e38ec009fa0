package dev.leaven.portal.validation.app;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.validation.internal.VersionReading;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lead reads what was frozen, and what differs. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Versions {

    private final VersionReading reading;

    Versions(VersionReading reading) {
        this.reading = reading;
    }

    /** Newest first. @throws dev.leaven.portal.cycle.NoSuchCycle when there is no such cycle here */
    @Transactional(readOnly = true)
    public List<VersionRow> all(CycleId cycle) {
        return reading.all(cycle);
    }

    /**
     * A version, from the bytes that were frozen.
     *
     * @throws NoSuchRound when there is no such version here
     * @throws AlteredVersion when its bytes are not those that were frozen
     */
    @Transactional(readOnly = true)
    public FrozenPlan read(CycleId cycle, int number) {
        return reading.read(cycle, number);
    }

    /**
     * What differs between two versions of a cycle.
     *
     * @throws NoSuchRound when one of them is not here
     * @throws AlteredVersion when the bytes of one of them are not those that were frozen
     */
    @Transactional(readOnly = true)
    public PlanDifference changes(CycleId cycle, int from, int to) {
        return reading.changes(cycle, from, to);
    }

    /** Every version that ever was in force, newest first: the first is, the others were superseded. */
    @Transactional(readOnly = true)
    public List<InForce> everInForce(CycleId cycle) {
        return reading.everInForce(cycle);
    }

    /** Recomputes all hashes of a cycle's versions. The first whose bytes are not those that were frozen; empty where all are. */
    @Transactional(readOnly = true)
    public Optional<VersionRow> firstAltered(CycleId cycle) {
        return reading.firstAltered(cycle);
    }
}
