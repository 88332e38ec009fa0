package dev.leaven.portal.e2e;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The lead's pages from the comparison to the plan. */
final class PlanPages extends PortalPage {

    private static final By LEVELS = By.cssSelector("vaadin-radio-button label");
    private static final Map<String, DateTimeFormatter> TYPED = Map.of(
            "en", DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK),
            "nl", DateTimeFormatter.ofPattern("d-M-yyyy", Locale.of("nl")));

    private final String language;

    PlanPages(Browser browser, String language) {
        super(browser);
        this.language = language;
    }

    /** Opens an ingredient in the table, in which the first one comes first. */
    void openIngredient(int row) {
        var table = byTestId("comparison");
        WebElement button = browser.await(
                "a row of the comparison",
                driver -> table.getShadowRoot().findElements(By.cssSelector("tbody button")).stream()
                        .skip(row)
                        .findFirst()
                        .orElse(null));
        click(button);
        byTestId("ingredient-fields");
    }

    void confirmCurrent() {
        click("confirm");
    }

    /** Chooses a level, from 1. */
    void level(String field, int level) {
        click(byTestId(field).findElements(LEVELS).get(level - 1));
    }

    void takeAlong() {
        click(byTestId("chosen").findElement(By.tagName("label")));
    }

    /** Goes on although something is missing, and says why. */
    void goOn(String reason) {
        fill("gate-reason", reason);
        click("gate-go");
        browser.checkAccessibility();
    }

    void chooseObstacle(String id, String reason) {
        click("choose-" + id);
        fill("obstacle-reason", reason);
        browser.checkAccessibility();
        click("save-obstacle");
        byTestId("obstacle");
    }

    /** Takes over the first action that the recipe proposes. */
    void takeStarter() {
        click(byTestId("starter").findElement(By.tagName("vaadin-button")));
        browser.await(
                "the action to be taken",
                driver -> !driver.findElements(By.cssSelector("[data-test-id^=taken-]"))
                        .isEmpty());
    }

    List<String> actions() {
        return allByTestId("action-row").stream().map(Page::text).toList();
    }

    void openAction(int row) {
        byTestId("action-row");
        click(allByTestId("action-row").get(row).findElement(By.tagName("a")));
        byTestId("action-title");
        browser.checkAccessibility();
    }

    void addAction(String title) {
        click("add-action");
        byTestId("action-title");
        fill("action-title", title);
        tick("action-ingredients", 0);
    }

    /** Who does it, by when, and how one sees that it worked. */
    void agree(String owner, int hours, LocalDate starts, LocalDate due) {
        select("action-owner", owner);
        fill("action-starts", TYPED.get(language).format(starts));
        fill("action-due", TYPED.get(language).format(due));
        fill("action-hours", Integer.toString(hours));
        fill("action-measure", "Share of managers who ask");
        fill("action-baseline", "10 %");
        fill("action-target", "60 %");
    }

    /** Ticks one of a group of boxes, from 0. */
    void tick(String group, int box) {
        click(byTestId(group)
                .findElements(By.cssSelector("vaadin-checkbox label"))
                .get(box));
    }

    void hours(int hours) {
        fill("action-hours", Integer.toString(hours));
    }

    void saveAction() {
        click("save-action");
        browser.await(
                "the plan",
                driver -> browser.path().startsWith("/plan/") && !browser.path().contains("/action/"));
        browser.checkAccessibility();
    }

    void askOwners() {
        click("ask-owners");
    }

    /** Follows the way on that a complete step shows. */
    void next() {
        click("next-step");
        browser.checkAccessibility();
    }
}
