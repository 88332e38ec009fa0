package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.e2e.MailServer.Mail;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A letter about a plan, and what can be answered to it, on the phone of whoever has the link. */
final class LetterPage extends Page implements AutoCloseable {

    private LetterPage(Browser browser) {
        super(browser);
    }

    /** Follows the link of a letter on a phone that was not used for it yet. */
    static LetterPage open(URI portal, Mail mail, String language) {
        return open(portal, mail.link().toString(), language);
    }

    static LetterPage open(URI portal, String link, String language) {
        var page = new LetterPage(Browser.at(portal, Look.PHONE.in(language)));
        page.browser.visit(link);
        page.byTestId("landing");
        assertThat(page.language()).isEqualTo(language);
        page.press("open");
        return page;
    }

    Browser browser() {
        return browser;
    }

    /** Follows a link that another phone was let in by: with a code, which goes to the reader's own address. */
    static LetterPage openElsewhere(URI portal, Mail mail, String language, Supplier<Mail> withCode) {
        var page = new LetterPage(Browser.at(portal, Look.PHONE.in(language)));
        page.browser.visit(mail.link().toString());
        page.press("send");
        page.byTestId("code-field").sendKeys(withCode.get().code());
        page.press("enter");
        return page;
    }

    String words() {
        return text(browser.driver().findElement(By.tagName("body")));
    }

    String language() {
        return String.valueOf(browser.driver().findElement(By.tagName("html")).getDomAttribute("lang"));
    }

    List<WebElement> actions() {
        return allByTestId("action");
    }

    /** What somebody thinks of an action, or of the whole where there is none of that number. */
    void say(int action, String stance, String words) {
        var places = browser.driver().findElements(By.cssSelector("fieldset.stance"));
        var place = places.get(action < actions().size() ? action : places.size() - 1);
        click(place.findElement(By.cssSelector("label:has(input[value=" + stance + "])")));
        if (!words.isEmpty()) {
            place.findElement(By.tagName("textarea")).sendKeys(words);
        }
    }

    void decide(String verdict) {
        click(byTestId("at-verdict", verdict));
        press("submit");
    }

    private WebElement byTestId(String section, String value) {
        var choice = By.cssSelector("#" + section + " label:has(input[value=" + value + "])");
        return browser.await(
                "the choice " + value,
                driver -> driver.findElements(choice).stream().findFirst().orElse(null));
    }

    /** Presses a button that leads to another page, or the same anew. */
    void press(String button) {
        click(button);
        browser.checkAccessibility();
    }

    @Override
    public void close() {
        assertThat(browser.consoleErrors()).isEmpty();
        browser.close();
    }
}
