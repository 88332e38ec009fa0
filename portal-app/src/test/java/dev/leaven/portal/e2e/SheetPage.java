package dev.leaven.portal.e2e;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An expert's sheet, one ingredient at a time. */
public final class SheetPage extends PortalPage {

    private static final By INGREDIENT = By.cssSelector("[data-test-id=ingredient] h2");
    private static final By IMPORTANCE = By.cssSelector("[data-test-id=importance] label");
    private static final By LEVELS = By.cssSelector("vaadin-radio-button label");

    public SheetPage(Browser browser) {
        super(browser);
    }

    public String ingredient() {
        return text(browser.driver().findElement(INGREDIENT));
    }

    /** How far it is, in words. */
    public String progress() {
        return text("sheet-progress");
    }

    public void answerByMouse(int level) {
        click(byTestId("question").findElements(LEVELS).get(level - 1));
        byTestId("saved");
    }

    /** Presses the digit where the focus is; the question in sight must have taken it. */
    public void answerByKeyboard(int level) {
        focused().sendKeys(Integer.toString(level));
        browser.await("the answer to be taken", driver -> chosen().equals(Integer.toString(level)));
    }

    /** Enter: to the next question, or the next ingredient. */
    public void enter() {
        focused().sendKeys(Keys.ENTER);
        browser.awaitIdle();
    }

    public void next() {
        click("next-question");
    }

    public boolean isLastQuestion() {
        return has("evidence");
    }

    public boolean hasNext() {
        return has("next-question");
    }

    public void weigh(int importance, String evidence) {
        click(browser.driver().findElements(IMPORTANCE).get(importance - 1));
        if (!evidence.isEmpty()) {
            fill("evidence", evidence);
        }
    }

    public String evidence() {
        return String.valueOf(
                byTestId("evidence").findElement(By.tagName("textarea")).getDomProperty("value"));
    }

    public void handIn() {
        click("submit-sheet");
        confirm();
        browser.await("the list of sheets", driver -> browser.path().equals("/sheets"));
        browser.checkAccessibility();
    }

    /** The value of the chosen level of the question in sight, or nothing. */
    private String chosen() {
        return byTestId("question")
                .findElements(By.cssSelector("vaadin-radio-button[checked] .lv-level-number"))
                .stream()
                .map(Page::text)
                .findFirst()
                .orElse("");
    }

    private WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }
}
