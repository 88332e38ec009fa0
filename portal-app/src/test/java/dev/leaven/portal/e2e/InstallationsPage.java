package dev.leaven.portal.e2e;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Where the operator lets plugins in. */
public final class InstallationsPage extends PortalPage {

    private InstallationsPage(Browser browser) {
        super(browser);
    }

    public static InstallationsPage open(Browser browser) {
        browser.visit("/operator/plugins");
        return new InstallationsPage(browser);
    }

    /** Chooses a certificate and waits until it was read. */
    public void offer(Path certificate) {
        click("trust");
        give("pem-file", certificate);
        browser.await(
                "the certificate to be read", driver -> !text("certificate").isEmpty());
        browser.checkAccessibility();
    }

    public void trust() {
        click("trust-yes");
        browser.await("the dialog to close", driver -> !has("trust-yes"));
    }

    /** Chooses a file and waits for what the portal thinks of it. */
    public String review(Path jar) {
        give("upload", jar);
        byTestId("review");
        browser.checkAccessibility();
        return text(dialog());
    }

    /** Each reason of a refusal, with what it is about. */
    public List<String> reasons() {
        return dialog().findElements(By.cssSelector("[data-test-id=reasons] li")).stream()
                .map(Page::text)
                .toList();
    }

    public void approve() {
        click("approve");
        leftReview();
    }

    /** Says no, or has read why not. */
    public void leave() {
        dialog().sendKeys(Keys.ESCAPE);
        leftReview();
    }

    public boolean canApprove() {
        return has("approve");
    }

    public String card(String plugin) {
        browser.awaitIdle();
        return text("plugin-" + plugin);
    }

    public void awaitCard(String plugin, String words) {
        browser.await("a card that says " + words, driver -> card(plugin).contains(words));
    }

    /** Waits, without touching the page, until it says this of the jars under development. */
    public void awaitDevelopment(String words) {
        browser.await(
                "a jar under development: " + words,
                driver -> text("development").contains(words));
    }

    public boolean lists(String plugin) {
        return has("plugin-" + plugin);
    }

    public void rollBack(String plugin) {
        click(button(plugin, "rollback"));
        byTestId("confirm");
        browser.checkAccessibility();
        click("confirm");
        browser.await("the question to go", driver -> !has("confirm"));
    }

    /** Removes after having read who uses it; returns what that said. */
    public String remove(String plugin) {
        click(button(plugin, "remove"));
        byTestId("confirm");
        browser.checkAccessibility();
        String uses = text(browser.driver().findElement(By.cssSelector("[data-test-id=uses]")));
        click("confirm");
        browser.await("the plugin to go", driver -> !lists(plugin));
        return uses;
    }

    private WebElement button(String plugin, String what) {
        return byTestId("plugin-" + plugin).findElement(By.cssSelector("[data-test-id=" + what + "]"));
    }

    private void give(String upload, Path file) {
        byTestId(upload)
                .getShadowRoot()
                .findElement(By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
    }

    private WebElement dialog() {
        return browser.driver().findElement(By.cssSelector("[data-test-id=review]"));
    }

    private void leftReview() {
        browser.await("the review to close", driver -> !has("review"));
        browser.awaitIdle();
    }
}
