package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.NoSuchCampaign;

/** Leads to this module's pages from those of other modules. */
public final class CampaignNavigation {

    static final String CAMPAIGN = "campaignId";

    private CampaignNavigation() {}

    /** To all campaigns. */
    public static void toCampaigns() {
        UI.getCurrent().navigate(CampaignsView.class);
    }

    /** To a new campaign. */
    public static void toNewCampaign() {
        UI.getCurrent().navigate(CampaignSetupView.class);
    }

    /** To one campaign. */
    public static void toCampaign(CampaignId id) {
        UI.getCurrent().navigate(CampaignView.class, parameters(id));
    }

    /** A link to one campaign. */
    public static RouterLink linkTo(CampaignId id, String text) {
        return new RouterLink(text, CampaignView.class, parameters(id));
    }

    /** To the results of a published campaign. */
    public static void toResults(CampaignId id) {
        UI.getCurrent().navigate(ResultsView.class, parameters(id));
    }

    /** A link to what was answered about one ingredient, in the results of a published campaign. */
    public static RouterLink linkToAnswers(CampaignId id, String ingredient, String text) {
        var link = new RouterLink(text, ResultsView.class, parameters(id));
        link.setQueryParameters(QueryParameters.of(ResultsView.INGREDIENT, ingredient));
        return link;
    }

    /** To the signed-in expert's own sheet. */
    public static void toSheet(CampaignId id) {
        UI.getCurrent().navigate(AnswerSheetView.class, parameters(id));
    }

    static RouteParameters parameters(CampaignId id) {
        return new RouteParameters(CAMPAIGN, id.toString());
    }

    /** The id in the address; what cannot be an id is nobody's campaign. */
    static CampaignId campaign(RouteParameters parameters) {
        return parameters.get(CAMPAIGN).flatMap(CampaignId::parse).orElseThrow(NoSuchCampaign::new);
    }
}
