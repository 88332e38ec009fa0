package dev.leaven.portal.validation.app;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.validation.internal.RoundEnding;
import dev.leaven.portal.validation.internal.RoundOpening;
import dev.leaven.portal.validation.internal.RoundReading;
import dev.leaven.portal.validation.internal.SponsorAsking;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A lead freezes the plan and puts it before the stakeholders: first to hear what they think, in the end to have it signed. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Rounds {

    private final RoundOpening opening;
    private final RoundEnding ending;
    private final SponsorAsking sponsor;
    private final RoundReading reading;

    Rounds(RoundOpening opening, RoundEnding ending, SponsorAsking sponsor, RoundReading reading) {
        this.opening = opening;
        this.ending = ending;
        this.sponsor = sponsor;
        this.reading = reading;
    }

    /** The newest round of a cycle; empty before any. @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here */
    @Transactional(readOnly = true)
    public Optional<RoundOverview> newest(CycleId cycle) {
        return reading.newest(cycle);
    }

    /** How often the plan was changed, to be handed back with {@link #begin}: nobody freezes what they have not seen. */
    @Transactional(readOnly = true)
    public int planRevision(CycleId cycle) {
        return reading.planRevision(cycle);
    }

    /** The version that is the plan now; empty before any was in force. */
    @Transactional(readOnly = true)
    public Optional<InForce> inForce(CycleId cycle) {
        return reading.inForce(cycle);
    }

    /**
     * Freezes the plan as it was read, and puts it before the stakeholders. In a final round, approvals of earlier versions are
     * carried over for those whom the changes do not concern; where that is everybody, the new version is in force at once.
     *
     * @param seen the plan's revision when it was read
     * @param endsOn the last day, after today and within a year
     * @throws ValidationRefused where the plan was changed since, nobody stands for a perspective, another round is open, or the
     *     day can't be
     * @throws dev.leaven.portal.cycle.GateClosed when the step before is not complete, and nobody said why to go on
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public RoundId begin(CycleId cycle, RoundKind kind, int seen, LocalDate endsOn) {
        return opening.begin(cycle, kind, seen, endsOn);
    }

    /**
     * Ends a round before its last day. Whoever has not decided by then has not approved.
     *
     * @throws ValidationRefused when it has ended already
     * @throws NoSuchRound when there is none here
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void end(RoundId round) {
        ending.end(round);
    }

    /**
     * Asks the cycle's sponsor to look at those who stand against the version of a round.
     *
     * @throws ValidationRefused when it has ended, nobody stands against it, or the cycle has no sponsor
     * @throws NoSuchRound when there is none here
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void askSponsor(RoundId round) {
        sponsor.ask(round);
    }
}
