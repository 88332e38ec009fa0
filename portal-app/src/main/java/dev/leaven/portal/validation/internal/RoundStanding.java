package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.validation.app.Standing;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the stakeholders of a round stand, and what its version lacks with that. */
@Component
public class RoundStanding {

    private final StakeholderRepository stakeholders;
    private final DecisionTenantSql decisions;
    private final PlanVersionTenantSql versions;
    private final Contacts contacts;

    RoundStanding(
            StakeholderRepository stakeholders,
            DecisionTenantSql decisions,
            PlanVersionTenantSql versions,
            Contacts contacts) {
        this.stakeholders = stakeholders;
        this.decisions = decisions;
        this.versions = versions;
        this.contacts = contacts;
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

    private String name(Stakeholder stakeholder) {
        return contacts.find(stakeholder.person()).map(Contact::name).orElse("");
    }
}
