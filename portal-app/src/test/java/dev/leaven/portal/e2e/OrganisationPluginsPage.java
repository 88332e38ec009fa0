package dev.leaven.portal.e2e;

import org.openqa.selenium.By;

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

    /** On a channel's own page: what the channel says when it is tried with what is typed. */
    public String test() {
        click("test");
        return browser.await("the test's result", driver -> {
            var said = driver.findElements(By.cssSelector("[data-test-id=test-result]")).stream()
                    .map(Page::text)
                    .filter(words -> !words.isBlank())
                    .findFirst()
                    .orElse("");
            return said.isEmpty() || !byTestId("test").isEnabled() ? null : said;
        });
    }

    public void save() {
        click("save");
    }
}
