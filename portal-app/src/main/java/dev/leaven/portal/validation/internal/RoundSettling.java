package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundKind;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts a version in force once it has all that it needs. */
@Component
class RoundSettling {

    private final RoundStanding standings;
    private final StakeholderRepository stakeholders;
    private final PlanVersionTenantSql versions;
    private final InForceTenantSql inForce;
    private final DecisionRecord record;
    private final InForceNews news;
    private final Clock clock;

    RoundSettling(
            RoundStanding standings,
            StakeholderRepository stakeholders,
            PlanVersionTenantSql versions,
            InForceTenantSql inForce,
            DecisionRecord record,
            InForceNews news,
            Clock clock) {
        this.standings = standings;
        this.stakeholders = stakeholders;
        this.versions = versions;
        this.inForce = inForce;
        this.record = record;
        this.news = news;
        this.clock = clock;
    }

    /** Ends the round and notes since when, if the version has all that it needs. Under the round's lock. */
    void settle(Round round) {
        if (round.kind() != RoundKind.FINAL) {
            return;
        }
        Quorum quorum = standings.quorum(round);
        if (quorum.inForce()) {
            round.end();
            inForce.add(round.cycle(), new InForce(round.version(), clock.instant(), quorum.overridden()));
            news.tell(round.cycle(), round.version());
            record.inForce(
                    round,
                    versions.find(round.version()).orElseThrow(NoSuchRound::new),
                    stakeholders.findByCycleIdOrderById(round.cycle().value()));
        }
    }
}
