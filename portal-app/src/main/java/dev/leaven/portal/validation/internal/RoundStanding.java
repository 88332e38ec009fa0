package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.Standing;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the stakeholders of a round stand, and whether its version is in force with that. */
@Component
public class RoundStanding {

    private final StakeholderRepository stakeholders;
    private final DecisionTenantSql decisions;
    private final InForceTenantSql inForce;
    private final PlanVersionTenantSql versions;
    private final Contacts contacts;
    private final DecisionRecord record;
    private final Clock clock;

    RoundStanding(
            StakeholderRepository stakeholders,
            DecisionTenantSql decisions,
            InForceTenantSql inForce,
            PlanVersionTenantSql versions,
            Contacts contacts,
            DecisionRecord record,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.decisions = decisions;
        this.inForce = inForce;
        this.versions = versions;
        this.contacts = contacts;
        this.record = record;
        this.clock = clock;
    }

    public List<Standing> of(Round round) {
        return new Standings(decisions.of(round.roundId()))
                .of(stakeholders.findByCycleIdOrderById(round.cycle().value()), this::name);
    }

    Quorum quorum(Round round) {
        return Quorum.of(
                of(round),
                PlanContentJson.fromBytes(versions.content(round.version())).waived());
    }

    /** Ends the round and notes since when, if the version has all that it needs. Under the round's lock. */
    void settle(Round round) {
        if (round.kind() != RoundKind.FINAL) {
            return;
        }
        Quorum quorum = quorum(round);
        if (quorum.inForce()) {
            round.end();
            inForce.add(round.cycle(), new InForce(round.version(), clock.instant(), quorum.overridden()));
            record.inForce(versions.find(round.version()).orElseThrow(NoSuchRound::new));
        }
    }

    private String name(Stakeholder stakeholder) {
        return contacts.find(stakeholder.person()).map(Contact::name).orElse("");
    }
}
