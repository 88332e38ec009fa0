package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.Decision;
import dev.leaven.portal.validation.app.Decision.By;
import dev.leaven.portal.validation.app.Decision.Origin;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.app.VersionRow;
import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What becomes of silence: the deputy may decide, and in the end the question expires. It is never consent. */
@Component
class Expiring {

    private final RoundStanding standings;
    private final RoundSettling settling;
    private final PlanVersionTenantSql versions;
    private final DecisionTenantSql decisions;
    private final Reminding reminding;
    private final Clock clock;

    Expiring(
            RoundStanding standings,
            RoundSettling settling,
            PlanVersionTenantSql versions,
            DecisionTenantSql decisions,
            Reminding reminding,
            Clock clock) {
        this.standings = standings;
        this.settling = settling;
        this.versions = versions;
        this.decisions = decisions;
        this.reminding = reminding;
        this.clock = clock;
    }

    /** Under the lock of an open round. */
    void look(Round round, LocalDate today) {
        if (round.isOver(today)) {
            expire(round);
        } else {
            reminding.look(round, today);
        }
    }

    /** Ends a round: who has not decided does not any more. What others approved may be enough all the same. */
    void expire(Round round) {
        if (round.kind() == RoundKind.FINAL) {
            VersionRow version = versions.find(round.version()).orElseThrow(NoSuchRound::new);
            standings.of(round).stream()
                    .filter(Standing::isPending)
                    .forEach(one -> decisions.add(round, expired(one, version)));
            settling.settle(round);
        }
        if (round.state() == RoundState.OPEN) {
            round.end();
        }
    }

    private Decision expired(Standing standing, VersionRow version) {
        return new Decision(
                TSID.fast().toLong(),
                standing.stakeholder(),
                standing.perspective(),
                version.hash(),
                new By(null, ""),
                Verdict.EXPIRED,
                "",
                Origin.at(clock.instant()));
    }
}
