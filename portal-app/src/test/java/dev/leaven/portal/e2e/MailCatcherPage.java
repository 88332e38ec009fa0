package dev.leaven.portal.e2e;

import java.net.URI;
import org.openqa.selenium.By;

/** Where the demo's e-mail ends. */
final class MailCatcherPage extends PortalPage {

    private MailCatcherPage(Browser browser) {
        super(browser);
    }

    static MailCatcherPage open(Browser browser) {
        browser.visit("/demo/mail");
        return new MailCatcherPage(browser);
    }

    boolean isEmpty() {
        return !has("mail");
    }

    /** Opens the newest, which comes by itself. */
    String read() {
        click("mail");
        browser.checkAccessibility();
        return text("letter");
    }

    /** Of the letter that is open. */
    URI link() {
        return URI.create(
                String.valueOf(byTestId("letter").findElement(By.tagName("a")).getDomProperty("href")));
    }
}
