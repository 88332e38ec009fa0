package dev.leaven.portal.e2e;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

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
        var input = byTestId("closes").findElement(By.tagName("input"));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(date);
        // Typing opens the calendar, a moment later; Tab would go on into it, and while it closes all else is hidden.
        browser.await("the calendar", driver -> byTestId("closes").getDomAttribute("opened") != null);
        input.sendKeys(Keys.ENTER);
        browser.await(
                "the calendar to be gone",
                driver -> byTestId("closes").getDomAttribute("opened") == null
                        && driver.findElements(By.cssSelector("[data-aria-hidden]"))
                                .isEmpty());
        input.sendKeys(Keys.TAB);
        browser.awaitIdle();
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

    /** Chooses an extension beside the recipe, by its name. */
    public void beside(String name) {
        select("extensions", name);
    }

    public boolean offersExtensions() {
        return has("extensions");
    }

    public boolean canLaunch() {
        // A web component: Selenium takes every one of them for enabled.
        return byTestId("launch").getDomAttribute("disabled") == null;
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
