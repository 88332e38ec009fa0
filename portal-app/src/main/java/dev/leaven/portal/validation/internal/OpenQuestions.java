package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.VersionRow;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What can be decided now, held until the end of the transaction. */
@Component
class OpenQuestions {

    private final RoundRepository rounds;
    private final PlanVersionTenantSql versions;
    private final StakeholderRepository stakeholders;
    private final Clock clock;

    OpenQuestions(
            RoundRepository rounds, PlanVersionTenantSql versions, StakeholderRepository stakeholders, Clock clock) {
        this.rounds = rounds;
        this.versions = versions;
        this.stakeholders = stakeholders;
        this.clock = clock;
    }

    /** What a stakeholder is asked in an open round. */
    record Question(Round round, VersionRow version, Stakeholder stakeholder) {}

    /**
     * Locks the round.
     *
     * @param seen hash of the version that was read
     * @throws ValidationRefused when the round has ended or asks for no decision, or another version was read
     * @throws NoSuchRound when there is no such round or stakeholder here
     */
    Question hold(RoundId id, StakeholderId who, ContentHash seen) {
        Round round = rounds.lock(id.value()).orElseThrow(NoSuchRound::new);
        round.requireOpen();
        if (round.kind() != RoundKind.FINAL) {
            throw new ValidationRefused("validate.refused.verdict");
        }
        if (round.isOver(LocalDate.now(clock))) {
            throw new ValidationRefused("validate.refused.ended");
        }
        VersionRow version = versions.find(round.version()).orElseThrow(NoSuchRound::new);
        if (!version.hash().equals(seen)) {
            throw new ValidationRefused("validate.refused.version");
        }
        Stakeholder stakeholder = stakeholders
                .findByIdAndCycleId(who.value(), round.cycle().value())
                .orElseThrow(NoSuchRound::new);
        return new Question(round, version, stakeholder);
    }
}
