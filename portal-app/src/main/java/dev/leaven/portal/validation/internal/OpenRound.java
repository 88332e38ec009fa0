package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.app.Comment;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Standing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who has not been heard in the rounds that are open, with the same few queries for a round of three or of thirty. */
@Component
class OpenRound {

    private final RoundRepository rounds;
    private final StakeholderRepository stakeholders;
    private final DecisionTenantSql decisions;
    private final RemarkTenantSql remarks;

    OpenRound(
            RoundRepository rounds,
            StakeholderRepository stakeholders,
            DecisionTenantSql decisions,
            RemarkTenantSql remarks) {
        this.rounds = rounds;
        this.stakeholders = stakeholders;
        this.decisions = decisions;
        this.remarks = remarks;
    }

    List<Round> all() {
        return rounds.findByState(RoundState.OPEN);
    }

    /** For how many nothing was heard from anybody. */
    long silent(Round round) {
        return silent(round, (stakeholder, standing) -> true);
    }

    /** For how many this person may speak, of whom nothing was heard. */
    long waitFor(PersonId person, Round round) {
        return silent(round, (stakeholder, standing) -> DecisionRight.holds(round, stakeholder, standing, person));
    }

    private interface Asked {
        boolean holds(Stakeholder stakeholder, Standing standing);
    }

    private long silent(Round round, Asked asked) {
        List<Stakeholder> all =
                stakeholders.findByCycleIdOrderById(round.cycle().value());
        Map<StakeholderId, Standing> standings = new Standings(decisions.of(round.roundId()))
                .of(all, nobody -> "").stream().collect(Collectors.toMap(Standing::stakeholder, Function.identity()));
        Set<StakeholderId> heard = heard(round);
        return all.stream()
                .filter(one -> {
                    Standing standing = standings.get(one.stakeholderId());
                    return standing != null
                            && standing.isPending()
                            && !heard.contains(one.stakeholderId())
                            && asked.holds(one, standing);
                })
                .count();
    }

    /** In a consultation nobody decides: who has said something about the whole is heard. */
    private Set<StakeholderId> heard(Round round) {
        return round.kind() == RoundKind.FINAL
                ? Set.of()
                : remarks.of(round.roundId()).stream()
                        .map(RemarkTenantSql.Said::remark)
                        .filter(one -> one.comment().action().equals(Comment.WHOLE))
                        .map(one -> one.stakeholder())
                        .collect(Collectors.toSet());
    }
}
