package dev.leaven.portal.e2e;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What every page behind the sign-in has: a heading, the menu, the language, the way out. */
public class PortalPage extends Page {

    public PortalPage(Browser browser) {
        super(browser);
    }

    public final String heading() {
        return browser.await(
                "a heading",
                driver -> driver.findElements(By.cssSelector("main h1")).stream()
                        .map(Page::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(null));
    }

    /** Everything that can be read, the frame included. */
    public final String words() {
        browser.awaitIdle();
        return text(browser.driver().findElement(By.tagName("body")));
    }

    /** Goes to a page of the main menu, by its translation key, and checks it. */
    public final void choose(String menuKey) {
        click("menu-" + menuKey);
        browser.checkAccessibility();
    }

    /** Changes the language of the portal; the page comes back in it. */
    public final void speak(String language) {
        click("language");
        click("language-" + language);
        browser.await(
                "the page in " + language,
                driver -> language.equals(driver.findElement(By.tagName("html")).getDomAttribute("lang")));
        browser.awaitIdle();
    }

    /** Waits for a question that asks for confirmation, reads it, and answers no. */
    public final String refuse() {
        var question = browser.await(
                "the question",
                driver -> driver.findElements(By.cssSelector("vaadin-confirm-dialog[opened]")).stream()
                        .findFirst()
                        .orElse(null));
        browser.checkAccessibility();
        var words = text(question);
        click(question.findElement(By.cssSelector("[slot=cancel-button]")));
        browser.await("the question to go", driver -> questions() == 0);
        return words;
    }

    /** How many questions stand open over the page. */
    public final int questions() {
        browser.awaitIdle();
        return browser.driver()
                .findElements(By.cssSelector("vaadin-confirm-dialog[opened]"))
                .size();
    }

    /** Answers yes to a question that asks for confirmation. */
    protected final void confirm() {
        browser.checkAccessibility();
        var yes = By.cssSelector("vaadin-confirm-dialog [slot=confirm-button]");
        WebElement button = browser.await("the question", driver -> driver.findElement(yes));
        click(button);
        browser.await("the question to go", driver -> driver.findElements(yes).isEmpty());
        browser.awaitIdle();
    }
}
