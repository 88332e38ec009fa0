package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.Objections;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.StakeholderId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a cycle's sponsor does behind a link to a round. */
@Component
public class SponsorReviewing {

    private final RoundRepository rounds;
    private final PlanVersionTenantSql versions;
    private final RoundStanding standings;
    private final CycleLookup cycles;
    private final Deciding deciding;
    private final Clock clock;

    SponsorReviewing(
            RoundRepository rounds,
            PlanVersionTenantSql versions,
            RoundStanding standings,
            CycleLookup cycles,
            Deciding deciding,
            Clock clock) {
        this.rounds = rounds;
        this.versions = versions;
        this.standings = standings;
        this.cycles = cycles;
        this.deciding = deciding;
        this.clock = clock;
    }

    public Objections read(OpenedLink link) {
        Round round = theirs(link, rounds.findById(link.topic()));
        return new Objections(
                versions.find(round.version()).orElseThrow(NoSuchRound::new),
                cycles.find(round.cycle()).name(),
                round.state() == RoundState.OPEN && !round.isOver(LocalDate.now(clock)),
                standings.of(round).stream()
                        .filter(one -> one.blocks() || one.override() != null)
                        .toList());
    }

    public void override(OpenedLink link, StakeholderId who, ContentHash seen, String reason) {
        // Locked at once: what was read before the lock could be over by then.
        Round round = theirs(link, rounds.lock(link.topic()));
        deciding.override(round.roundId(), who, link.person(), seen, reason);
    }

    private Round theirs(OpenedLink link, Optional<Round> found) {
        if (!link.purpose().equals(SponsorPage.PURPOSE)) {
            throw LinkNotOpen.nowhere();
        }
        Round round = found.orElseThrow(LinkNotOpen::nowhere);
        CycleFacts cycle = cycles.find(round.cycle());
        if (!link.person().equals(cycle.sponsor())) {
            throw LinkNotOpen.nowhere();
        }
        return round;
    }
}
