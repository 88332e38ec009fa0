package dev.leaven.portal.e2e;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The learner's questionnaire behind a personal link. */
public final class RespondentPage extends Page {

    private static final By ITEMS = By.cssSelector("fieldset.item");
    private static final By SAVED = By.cssSelector("[data-status][data-state=saved]");

    public RespondentPage(Browser browser) {
        super(browser);
    }

    public static RespondentPage open(Browser browser, String link) {
        browser.visit(link);
        return new RespondentPage(browser);
    }

    public String heading() {
        return browser.driver().findElement(By.tagName("h1")).getText();
    }

    public String words() {
        return browser.driver().findElement(By.tagName("body")).getText();
    }

    public List<WebElement> items() {
        return browser.driver().findElements(ITEMS);
    }

    /** Chooses an answer by touching its words, and presses nothing else. */
    public void answer(int item, String value) {
        var choice = items().get(item).findElement(By.cssSelector("input[value='" + value + "']"));
        click(items().get(item).findElement(By.cssSelector("label[for='" + choice.getDomAttribute("id") + "']")));
    }

    public void awaitSaved() {
        browser.await("the answer to be saved", driver -> driver.findElement(SAVED));
    }

    /** Why an answer could not be kept. */
    public String refusal() {
        return browser.await(
                "a refusal",
                driver -> driver.findElement(
                                By.cssSelector("[data-status]:is([data-state=over], [data-state=refused])"))
                        .getText());
    }

    /** What is chosen on this screen, in order; an empty text where nothing is. */
    public List<String> chosen() {
        return items().stream()
                .map(item -> item.findElements(By.cssSelector("input")).stream()
                        .filter(WebElement::isSelected)
                        .map(input -> input.getDomAttribute("value"))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    public boolean isScreen() {
        return !items().isEmpty();
    }

    /** Presses start, next, or send, and waits for the page behind it. */
    public void press(String button) {
        var before = browser.path();
        click(button);
        browser.await("the page after " + button, driver -> !browser.path().equals(before));
        browser.checkAccessibility();
    }

    public void speak(String language) {
        click("language-" + language);
        browser.await(
                "the page in " + language,
                driver -> driver.findElement(By.tagName("html"))
                        .getDomAttribute("lang")
                        .equals(language));
        browser.checkAccessibility();
    }
}
