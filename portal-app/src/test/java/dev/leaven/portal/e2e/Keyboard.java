package dev.leaven.portal.e2e;

import java.util.LinkedHashSet;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.interactions.Actions;

/** Somebody without a mouse. Wherever the focus comes to rest, it must be seen. */
final class Keyboard {

    private static final int MOST_STOPS = 120;

    /** What has the focus is the thing itself, a field in it, or the button around it. */
    private static final String IS_ON = """
            const at = document.activeElement;
            if (!at || at === document.body) return false;
            return at.matches('vaadin-menu-bar-button') ? !!at.querySelector(arguments[0]) : !!at.closest(arguments[0]);
            """;

    /** A ring on the element, on what it stands for (the label of a hidden box), or on a part of the component around it. */
    private static final String IS_SEEN = """
            let at = document.activeElement;
            while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
            const ringed = one => [null, '::before', '::after'].some(layer => {
                const style = getComputedStyle(one, layer);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                    && (!layer || style.content !== 'none');
            });
            for (let step = 0; at && step < 4; step++) {
                const near = [at, at.nextElementSibling, ...(at.shadowRoot?.querySelectorAll('*') ?? [])];
                if (near.some(one => one && ringed(one))) return true;
                at = at.parentElement ?? at.getRootNode().host;
            }
            return false;
            """;

    private static final String NAME = """
            const at = document.activeElement;
            return at.tagName.toLowerCase() + ' ' + (at.dataset.testId ?? at.getAttribute('aria-label') ?? at.innerText ?? '');
            """;

    private final Browser browser;

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Goes forward until the thing with this test id has the focus. */
    Keyboard to(String testId) {
        return toWhatMatches("[data-test-id=\"" + testId + "\"]");
    }

    Keyboard backTo(String testId) {
        return toWhatMatches("[data-test-id=\"" + testId + "\"]", () -> pressWith(Keys.SHIFT, Keys.TAB));
    }

    Keyboard toWhatMatches(String selector) {
        return toWhatMatches(selector, () -> press(Keys.TAB));
    }

    private Keyboard toWhatMatches(String selector, Runnable step) {
        var stops = new LinkedHashSet<String>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (isOn(selector)) {
                return this;
            }
            step.run();
            stops.add(where());
            if (!where().startsWith("body") && !isTrue(IS_SEEN)) {
                throw new AssertionError("The focus can't be seen on " + where());
            }
        }
        throw new AssertionError("No key leads to " + selector + ", only to " + stops);
    }

    boolean isOn(String selector) {
        return isTrue(IS_ON, selector);
    }

    void awaitOn(String selector) {
        try {
            browser.await("the focus on " + selector, driver -> isOn(selector));
        } catch (TimeoutException e) {
            throw new AssertionError("The focus is not on " + selector + " but on " + where(), e);
        }
    }

    /** Presses keys one after the other, wherever the focus is, and waits until the page has answered. */
    Keyboard press(CharSequence... keys) {
        for (var key : keys) {
            new Actions(browser.driver()).sendKeys(key).perform();
        }
        browser.awaitIdle();
        return this;
    }

    Keyboard pressWith(Keys held, CharSequence key) {
        new Actions(browser.driver()).keyDown(held).sendKeys(key).keyUp(held).perform();
        browser.awaitIdle();
        return this;
    }

    private String where() {
        return String.valueOf(((JavascriptExecutor) browser.driver()).executeScript(NAME))
                .lines()
                .findFirst()
                .orElse("");
    }

    private boolean isTrue(String script, Object... arguments) {
        return Boolean.TRUE.equals(((JavascriptExecutor) browser.driver()).executeScript(script, arguments));
    }
}
