package dev.leaven.portal.e2e;

import java.nio.file.Path;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The operator's page of plugins. */
final class OperatorsPlugins extends PortalPage {

    private final Browser browser;

    OperatorsPlugins(Browser browser) {
        super(browser);
        this.browser = browser;
    }

    void open() {
        browser.visit("/operator/plugins");
        byTestId("upload");
    }

    /** Comes back when the portal has looked at it. */
    void upload(Path jar) {
        give("upload", jar);
        byTestId("review");
        browser.awaitIdle();
    }

    void trust(Path pem) {
        click("trust");
        give("pem-file", pem);
        browser.await("the certificate is read", driver -> text("certificate").isEmpty() ? null : true);
    }

    String reasons() {
        return text("reasons");
    }

    void escape() {
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
        browser.await("the dialog is closed", driver -> has("review") ? null : true);
    }

    void awaitPlugin(String id, String words) {
        browser.await(
                id + " says " + words,
                driver -> has("plugin-" + id) && text("plugin-" + id).contains(words) ? true : null);
        browser.awaitIdle();
    }

    void awaitGone(String id) {
        browser.await(id + " is gone", driver -> has("plugin-" + id) ? null : true);
    }

    void act(String id, String action) {
        click(byTestId("plugin-" + id).findElement(By.cssSelector("[data-test-id=" + action + "]")));
        byTestId("uses");
    }

    private void give(String testId, Path file) {
        byTestId(testId)
                .getShadowRoot()
                .findElement(By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
    }
}
