package dev.leaven.portal.e2e;

/** One campaign: how it stands and what can be done now. */
public final class CampaignPage extends PortalPage {

    public CampaignPage(Browser browser) {
        super(browser);
    }

    /** The last part of the address. */
    public String id() {
        var path = browser.path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public boolean is(String state) {
        return has("state-" + state);
    }

    public LinksDialog takeLinks() {
        click("links");
        confirm();
        byTestId("links-close");
        browser.checkAccessibility();
        return new LinksDialog(browser);
    }

    /** Calls the campaign off, for good. */
    public void callOff() {
        click("cancel");
        confirm();
        byTestId("state-cancelled");
    }

    /** Closes, and waits until the page by itself says that the results are there. */
    public void closeAndPublish() {
        click("close");
        confirm();
        byTestId("state-published");
        browser.checkAccessibility();
    }

    public ResultsPage results() {
        click("results");
        var results = new ResultsPage(browser);
        results.byTestId("findings");
        browser.checkAccessibility();
        return results;
    }
}
