package dev.leaven.portal.e2e;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Base of page objects: finds things by their {@code data-test-id}, and acts on Vaadin's components and plain HTML alike. */
public class Page {

    /** What opens below a field, in Vaadin 25 as light children of its own overlay. */
    private static final By CHOICES =
            By.cssSelector("vaadin-select-item, vaadin-combo-box-item, vaadin-multi-select-combo-box-item");

    protected final Browser browser;

    public Page(Browser browser) {
        this.browser = browser;
    }

    /** Waits until it is there and visible. */
    public final WebElement byTestId(String id) {
        return browser.await(
                "visible " + id,
                driver -> driver.findElements(testId(id)).stream()
                        .filter(this::isVisible)
                        .findFirst()
                        .orElse(null));
    }

    /** All of them that are there now, visible or not. */
    public final List<WebElement> allByTestId(String id) {
        browser.awaitIdle();
        return browser.driver().findElements(testId(id));
    }

    public final boolean has(String id) {
        return allByTestId(id).stream().anyMatch(this::isVisible);
    }

    public final String text(String id) {
        return text(byTestId(id));
    }

    /** Also of what one would have to scroll to: Selenium's own text is empty there. */
    protected static String text(WebElement element) {
        return String.valueOf(element.getDomProperty("innerText")).strip();
    }

    public final void click(String id) {
        click(byTestId(id));
    }

    /** Clicks when nothing covers it any more, and waits until the page has answered. */
    public final void click(WebElement element) {
        scrollTo(element);
        browser.await("a click on " + element, driver -> {
            try {
                element.click();
                return true;
            } catch (ElementClickInterceptedException covered) {
                return false;
            }
        });
        browser.awaitIdle();
    }

    /** Types over what is there, and leaves the field. */
    public final void fill(String id, String text) {
        var field = byTestId(id);
        var input = input(field);
        scrollTo(input);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        // Typing a day opens its calendar, which a tab leads into.
        input.sendKeys(text, field.getTagName().equals("vaadin-date-picker") ? Keys.ENTER : Keys.TAB);
        browser.awaitIdle();
    }

    /** Chooses by the visible text: in a list, combo box, radio group, check boxes or a native list. */
    public final void select(String id, String text) {
        var field = byTestId(id);
        switch (field.getTagName()) {
            case "select" -> click(choice(field.findElements(By.tagName("option")), text));
            case "vaadin-radio-group", "vaadin-checkbox-group", "fieldset" ->
                click(choice(field.findElements(By.tagName("label")), text));
            case "vaadin-combo-box", "vaadin-multi-select-combo-box" -> {
                var input = input(field);
                input.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
                click(awaitChoice(text));
            }
            default -> {
                click(field);
                click(awaitChoice(text));
            }
        }
        browser.awaitIdle();
    }

    private WebElement awaitChoice(String text) {
        return browser.await(
                "the choice " + text,
                driver -> driver.findElements(CHOICES).stream()
                        .filter(item ->
                                item.isDisplayed() && item.getText().strip().equals(text))
                        .findFirst()
                        .orElse(null));
    }

    private static WebElement choice(List<WebElement> choices, String text) {
        return choices.stream()
                .filter(choice -> choice.getText().strip().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no choice " + text + " among "
                        + choices.stream().map(WebElement::getText).toList()));
    }

    private static WebElement input(WebElement field) {
        return field.getTagName().contains("-")
                ? field.findElement(By.cssSelector("input:not([type=hidden]), textarea"))
                : field;
    }

    /** Selenium takes what is scrolled out of the frame for invisible. */
    private boolean isVisible(WebElement element) {
        return Boolean.TRUE.equals(((JavascriptExecutor) browser.driver())
                .executeScript("return arguments[0].checkVisibility({visibilityProperty: true})", element));
    }

    private void scrollTo(WebElement element) {
        ((JavascriptExecutor) browser.driver())
                .executeScript("arguments[0].scrollIntoView({block: 'center', inline: 'nearest'})", element);
    }

    private static By testId(String id) {
        return By.cssSelector("[data-test-id=\"" + id + "\"]");
    }
}
