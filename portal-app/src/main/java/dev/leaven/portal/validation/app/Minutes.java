package dev.leaven.portal.validation.app;

import dev.leaven.portal.validation.internal.MinuteTaking;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A lead enters what stakeholders decided in a meeting. It counts once each of them confirms it by their own link. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Minutes {

    public static final int LONGEST = 4_000;

    private final MinuteTaking minutes;

    Minutes(MinuteTaking minutes) {
        this.minutes = minutes;
    }

    /** What waits to be confirmed in a round. @throws NoSuchRound when there is none here */
    @Transactional(readOnly = true)
    public List<MinutedDecision> unconfirmed(RoundId round) {
        return minutes.unconfirmed(round);
    }

    /**
     * Enters a decision, and asks the stakeholder to confirm it.
     *
     * @param verdict one of {@link Verdict#CHOICES}
     * @param reason needed as for a decision given by the link
     * @param metOn the day of the meeting: since the round began, and not after today
     * @param text the passage of the minutes or where they are kept: 1 to 4,000 characters
     * @throws ValidationRefused when the round has ended, and with the field {@code verdict}, {@code reason}, {@code met} or
     *     {@code minutes} where that can't be
     * @throws NoSuchRound when there is no such round or stakeholder here
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void enter(RoundId round, StakeholderId who, Verdict verdict, String reason, LocalDate metOn, String text) {
        minutes.enter(round, who, verdict, reason, metOn, text);
    }
}
