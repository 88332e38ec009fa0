package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.validation.app.Comment;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RemarkAnswer.Outcome;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.internal.RemarkTenantSql.Said;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds answers to remarks. */
@Component
public class RemarkAnswering {

    private final RoundRepository rounds;
    private final RemarkTenantSql remarks;
    private final RemarkAnswerTenantSql answers;
    private final RemarkReading reading;
    private final RoundLetters letters;
    private final CycleLookup cycles;
    private final AnswerRecord record;

    RemarkAnswering(
            RoundRepository rounds,
            RemarkTenantSql remarks,
            RemarkAnswerTenantSql answers,
            RemarkReading reading,
            RoundLetters letters,
            CycleLookup cycles,
            AnswerRecord record) {
        this.rounds = rounds;
        this.remarks = remarks;
        this.answers = answers;
        this.reading = reading;
        this.letters = letters;
        this.cycles = cycles;
        this.record = record;
    }

    public void answer(long id, Outcome outcome, String text) {
        Said said = remarks.find(id).orElseThrow(NoSuchRound::new);
        // One answer at a time, so that the last one is seen to be the last.
        Round round = rounds.lock(said.round().value()).orElseThrow(NoSuchRound::new);
        cycles.writable(round.cycle());
        String words = text.strip();
        if (words.isEmpty() || words.length() > Comment.LONGEST) {
            throw new ValidationRefused("answer", "validate.refused.answer", List.of(Comment.LONGEST));
        }
        StakeholderId who = said.remark().stakeholder();
        boolean openBefore = open(round.roundId(), who);
        answers.add(id, record.me(), record.answer(outcome, words));
        record.answered(said.remark());
        if (openBefore && !open(round.roundId(), who)) {
            letters.inform(round, said.by(), RoundLetter.ANSWER);
        }
    }

    private boolean open(RoundId round, StakeholderId who) {
        return reading.of(round).stream().anyMatch(one -> one.stakeholder().equals(who) && one.isOpen());
    }
}
