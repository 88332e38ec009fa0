package dev.leaven.portal.e2e;

import java.util.List;
import org.openqa.selenium.By;

/** Prepares a campaign; the checklist says what a launch would find. */
public final class CampaignSetupPage extends PortalPage {

    public CampaignSetupPage(Browser browser) {
        super(browser);
    }

    public void name(String name) {
        fill("name", name);
    }

    /** @param date as one types it in this language: {@code 31/12/2026}, {@code 31-12-2026} */
    public void closes(String date) {
        fill("closes", date);
    }

    public String typed(String field) {
        return byTestId(field).findElement(By.tagName("input")).getDomProperty("value");
    }

    /** What is wrong with a field, or nothing. */
    public String complaint(String field) {
        return byTestId(field).findElements(By.cssSelector("[slot=error-message]")).stream()
                .map(Page::text)
                .findFirst()
                .orElse("");
    }

    public List<String> checklist() {
        return byTestId("checks").findElements(By.tagName("li")).stream()
                .map(Page::text)
                .toList();
    }

    public boolean canLaunch() {
        return byTestId("launch").isEnabled();
    }

    public void keep() {
        click("keep-draft");
    }

    public CampaignPage launch() {
        click("launch");
        confirm();
        browser.await("the campaign's own page", driver -> browser.path().matches("/campaigns/[0-9A-Z]+"));
        browser.checkAccessibility();
        return new CampaignPage(browser);
    }
}
