package dev.leaven.portal.validation.app;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.validation.app.RemarkAnswer.Outcome;
import dev.leaven.portal.validation.internal.RemarkAnswering;
import dev.leaven.portal.validation.internal.RemarkReading;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A lead reads what stakeholders said about a draft, and answers each of them. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Remarks {

    private final RemarkReading reading;
    private final RemarkAnswering answering;

    Remarks(RemarkReading reading, RemarkAnswering answering) {
        this.reading = reading;
        this.answering = answering;
    }

    /** The newest consultation of a cycle; empty before any, and for a cycle that is not here. */
    @Transactional(readOnly = true)
    public Optional<Consultation> newest(CycleId cycle) {
        return reading.newest(cycle);
    }

    /**
     * Answers a remark, or answers it anew. Whoever made it is told once all of their remarks have an answer.
     *
     * @param remark its key
     * @param text which change, or why not: 1 to 2,000 characters
     * @throws ValidationRefused when the text is missing or too long
     * @throws NoSuchRound when there is no such remark here
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void answer(long remark, Outcome outcome, String text) {
        answering.answer(remark, outcome, text);
    }
}
