package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignOverview;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.assessment.app.InvitationMailings;
import dev.leaven.portal.assessment.app.SentInvitations;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.delivery.MessageLinks;
import dev.leaven.portal.delivery.ui.LinkWarning;
import jakarta.annotation.security.RolesAllowed;

/** A campaign's invitations: send them, and see how they fare. */
@Route("campaigns/:campaignId/invitations")
@RolesAllowed("PROGRAMME_LEAD")
class InvitationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final InvitationMailings mailings;
    private final SentInvitations sent;
    private final MessageLinks links;
    private final Campaigns campaigns;

    InvitationsView(InvitationMailings mailings, SentInvitations sent, MessageLinks links, Campaigns campaigns) {
        this.mailings = mailings;
        this.sent = sent;
        this.links = links;
        this.campaigns = campaigns;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignId id = CampaignNavigation.campaign(event.getRouteParameters());
        CampaignOverview overview = campaigns.overview(id);
        removeAll();
        var head = new PageHead(getTranslation("invitations.title"), getTranslation("invitations.purpose"));
        head.setContext(CampaignNavigation.linkTo(id, overview.plan().name()));
        add(head);
        boolean open = overview.state() == CampaignState.OPEN;
        var progress = new MailingProgress(sent, mailings.channels(), id, open);
        if (open) {
            add(
                    new LinkWarning(links),
                    new MailingForm(mailings, id, overview.plan().languages(), progress::show));
        }
        add(progress);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitations.title");
    }
}
