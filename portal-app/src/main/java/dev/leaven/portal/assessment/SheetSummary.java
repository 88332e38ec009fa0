package dev.leaven.portal.assessment;

import java.time.LocalDate;

/**
 * One of an expert's own sheets.
 *
 * @param answered questions answered so far, out of {@code asked}
 */
public record SheetSummary(
        CampaignId campaign,
        String name,
        String perspective,
        SheetState state,
        boolean open,
        LocalDate closesOn,
        int answered,
        int asked) {}
