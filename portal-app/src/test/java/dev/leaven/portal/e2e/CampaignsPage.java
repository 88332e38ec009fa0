package dev.leaven.portal.e2e;

import java.util.List;

/** All campaigns of an organisation. */
public final class CampaignsPage extends PortalPage {

    public CampaignsPage(Browser browser) {
        super(browser);
    }

    /** A line for each campaign: name, last day, state. */
    public List<String> campaigns() {
        return allByTestId("campaign").stream().map(Page::text).toList();
    }

    public CampaignSetupPage create() {
        click("new-campaign");
        browser.checkAccessibility();
        return new CampaignSetupPage(browser);
    }
}
