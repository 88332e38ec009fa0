package dev.leaven.portal.e2e;

/** Where everybody lands. */
public final class OverviewPage extends PortalPage {

    public OverviewPage(Browser browser) {
        super(browser);
    }

    public CampaignsPage campaigns() {
        choose("campaigns.menu");
        return new CampaignsPage(browser);
    }

    public SheetPage firstSheet() {
        click("open-sheet");
        browser.checkAccessibility();
        return new SheetPage(browser);
    }
}
