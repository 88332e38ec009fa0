package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.MinutedDecision;
import dev.leaven.portal.validation.app.Minutes;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.Verdict;
import io.hypersistence.tsid.TSID;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes down what was decided in a meeting. */
@Component
public class MinuteTaking {

    private final RoundRepository rounds;
    private final StakeholderRepository stakeholders;
    private final RoundStanding standings;
    private final MinutedDecisionTenantSql minuted;
    private final Seats seats;
    private final RoundLetters letters;
    private final AnswerRecord record;

    MinuteTaking(
            RoundRepository rounds,
            StakeholderRepository stakeholders,
            RoundStanding standings,
            MinutedDecisionTenantSql minuted,
            Seats seats,
            RoundLetters letters,
            AnswerRecord record) {
        this.rounds = rounds;
        this.stakeholders = stakeholders;
        this.standings = standings;
        this.minuted = minuted;
        this.seats = seats;
        this.letters = letters;
        this.record = record;
    }

    public List<MinutedDecision> unconfirmed(RoundId id) {
        return seats.unconfirmed(rounds.findById(id.value()).orElseThrow(NoSuchRound::new));
    }

    public void enter(RoundId id, StakeholderId who, Verdict verdict, String reason, LocalDate metOn, String text) {
        Round round = rounds.lock(id.value()).orElseThrow(NoSuchRound::new);
        round.requireOpen();
        Stakeholder stakeholder = stakeholders
                .findByIdAndCycleId(who.value(), round.cycle().value())
                .filter(one -> !one.hasLeft())
                .orElseThrow(NoSuchRound::new);
        Standing standing = standings.of(round).stream()
                .filter(one -> one.stakeholder().equals(who))
                .findFirst()
                .orElseThrow(NoSuchRound::new);
        if (round.kind() != RoundKind.FINAL || !Verdict.CHOICES.contains(verdict)) {
            throw new ValidationRefused("verdict", "validate.refused.verdict", List.of());
        }
        if (metOn.isBefore(round.begunOn()) || metOn.isAfter(record.today())) {
            throw new ValidationRefused("met", "validate.refused.met", List.of(round.begunOn()));
        }
        String minutes = text.strip();
        if (minutes.isEmpty() || minutes.length() > Minutes.LONGEST) {
            throw new ValidationRefused("minutes", "validate.refused.minutes", List.of(Minutes.LONGEST));
        }
        var one = new MinutedDecision(
                TSID.fast().toLong(),
                who,
                verdict,
                Deciding.reason(verdict.needsReason(), reason),
                metOn,
                minutes,
                record.myName());
        minuted.add(id, one, record.me(), record.now());
        record.minuted(one, standing.name());
        letters.tell(round, stakeholder.person(), RoundLetter.MINUTES);
    }
}
