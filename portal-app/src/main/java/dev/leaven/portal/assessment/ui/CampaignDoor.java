package dev.leaven.portal.assessment.ui;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignState;
import java.util.Optional;

/** A way from a campaign's page to what another module does with the campaign. Implemented by a bean. */
public interface CampaignDoor {

    /** Translation key of the button, which is the page's primary one; empty in a state in which there is nothing to do. */
    Optional<String> label(CampaignState state);

    /** Goes there, in the current window. */
    void open(CampaignId campaign);
}
