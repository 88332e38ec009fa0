package dev.leaven.portal.e2e;

/** Where an organisation enables plugins and fills in its channels. */
public final class OrganisationPluginsPage extends PortalPage {

    private OrganisationPluginsPage(Browser browser) {
        super(browser);
    }

    public static OrganisationPluginsPage open(Browser browser) {
        browser.visit("/organisation/plugins");
        return new OrganisationPluginsPage(browser);
    }

    /** What is said of a plugin. */
    public String card(String plugin) {
        return text("plugin-" + plugin);
    }

    public void enable(String plugin) {
        click("enable-" + plugin);
        browser.checkAccessibility();
    }

    /** Takes the content of an upgrade for campaigns to come. */
    public void renew(String plugin) {
        click("renew-" + plugin);
        browser.await("the newer content", driver -> !has("renew-" + plugin));
    }

    public boolean isEnabled(String plugin) {
        return has("disable-" + plugin);
    }

    /** On a channel's own page: tries what is typed and waits until the channel says this. */
    public void test(String verdict) {
        click("test");
        browser.await("the test's result", driver -> text("test-result").contains(verdict));
        browser.checkAccessibility();
    }

    public void save() {
        click("save");
    }
}
