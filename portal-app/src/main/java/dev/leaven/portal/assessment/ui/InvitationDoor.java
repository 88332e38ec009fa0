package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignState;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From a campaign's page to its invitations. */
@Component
class InvitationDoor implements CampaignDoor {

    @Override
    public Optional<String> label(CampaignState state) {
        return state == CampaignState.OPEN ? Optional.of("campaign.invite") : Optional.empty();
    }

    @Override
    public void open(CampaignId campaign) {
        UI.getCurrent()
                .navigate(InvitationsView.class, new RouteParameters(InvitationsView.CAMPAIGN, campaign.toString()));
    }
}
