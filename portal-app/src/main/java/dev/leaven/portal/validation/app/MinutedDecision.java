package dev.leaven.portal.validation.app;

import java.time.LocalDate;

/**
 * What somebody decided in a meeting, as the minutes have it. It counts once that person confirms it.
 *
 * @param reason as it stands beside the decision once confirmed
 * @param minutes the passage of the minutes, or where they are kept
 * @param enteredBy the name of that day
 */
public record MinutedDecision(
        long id,
        StakeholderId stakeholder,
        Verdict verdict,
        String reason,
        LocalDate metOn,
        String minutes,
        String enteredBy) {}
