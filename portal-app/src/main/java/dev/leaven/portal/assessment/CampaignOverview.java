package dev.leaven.portal.assessment;

import dev.leaven.portal.catalog.PackRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as its own page shows it.
 *
 * @param revision to be given back with a change, so that nobody overwrites what they have not seen
 * @param units how many units were in scope at launch; 0 for a draft
 * @param sheets the experts' sheets by name
 * @param linksHandedOut who took the list of personal links and when, or null
 */
public record CampaignOverview(
        CampaignId id,
        int revision,
        CampaignPlan plan,
        CampaignState state,
        PackRef pack,
        int units,
        Turnout learners,
        List<SheetRow> sheets,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LinksHandedOut linksHandedOut) {

    /** How many were asked and how many have answered. */
    public record Turnout(int invited, int answered) {}

    /** An expert's sheet as others see it: who and how far, never what. */
    public record SheetRow(String name, String perspective, SheetState state) {}

    /** The list of personal links left the portal. */
    public record LinksHandedOut(LocalDate on, String by) {}
}
