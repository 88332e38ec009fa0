package dev.leaven.portal.validation.internal;

import dev.leaven.portal.actionplan.PlanDrafts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.VersionRow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rounds as pages show them. */
@Component
public class RoundReading {

    private final RoundRepository rounds;
    private final PlanVersionTenantSql versions;
    private final RoundStanding standings;
    private final InForceTenantSql inForce;
    private final CycleLookup cycles;
    private final PlanDrafts drafts;

    RoundReading(
            RoundRepository rounds,
            PlanVersionTenantSql versions,
            RoundStanding standings,
            InForceTenantSql inForce,
            CycleLookup cycles,
            PlanDrafts drafts) {
        this.rounds = rounds;
        this.versions = versions;
        this.standings = standings;
        this.inForce = inForce;
        this.cycles = cycles;
        this.drafts = drafts;
    }

    public Optional<RoundOverview> newest(CycleId cycle) {
        return rounds.findByCycleIdOrderByIdDesc(cycles.find(cycle).id().value()).stream()
                .findFirst()
                .map(this::overview);
    }

    public Optional<InForce> inForce(CycleId cycle) {
        return inForce.newest(cycles.find(cycle).id());
    }

    /** Of the plan as it stands in rows, to be handed back where it is frozen. */
    public int planRevision(CycleId cycle) {
        return drafts.revision(cycles.find(cycle).id());
    }

    private RoundOverview overview(Round round) {
        VersionRow version = versions.find(round.version()).orElseThrow(NoSuchRound::new);
        return new RoundOverview(
                round.roundId(),
                version,
                round.state(),
                round.begunOn(),
                round.endsOn(),
                standings.of(round),
                round.kind() == RoundKind.FINAL ? standings.quorum(round).missing() : List.of());
    }
}
