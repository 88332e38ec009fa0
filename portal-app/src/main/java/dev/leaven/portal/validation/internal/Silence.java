package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.Comment;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.Standing;
import java.util.List;
import org.springframework.stereotype.Component;

/** For whom nothing was heard in a round yet, from anybody. */
@Component
class Silence {

    private final RoundStanding standings;
    private final RemarkReading remarks;
    private final StakeholderRepository stakeholders;

    Silence(RoundStanding standings, RemarkReading remarks, StakeholderRepository stakeholders) {
        this.standings = standings;
        this.remarks = remarks;
        this.stakeholders = stakeholders;
    }

    List<Stakeholder> of(Round round) {
        return stakeholders.findByCycleIdOrderById(round.cycle().value()).stream()
                .filter(one -> of(round, one))
                .toList();
    }

    boolean of(Round round, Stakeholder stakeholder) {
        if (round.kind() == RoundKind.FINAL) {
            return standings.of(round).stream()
                    .filter(one -> one.stakeholder().equals(stakeholder.stakeholderId()))
                    .anyMatch(Standing::isPending);
        }
        return remarks.of(round.roundId()).stream()
                .noneMatch(one -> one.stakeholder().equals(stakeholder.stakeholderId())
                        && one.comment().action().equals(Comment.WHOLE));
    }
}
