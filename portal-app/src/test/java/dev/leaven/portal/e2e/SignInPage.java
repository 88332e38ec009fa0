package dev.leaven.portal.e2e;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Where people come in. */
public final class SignInPage extends Page {

    private static final String PASSWORD = "sourdough-starter";

    public SignInPage(Browser browser) {
        super(browser);
    }

    /** Goes to the sign-in page and in, as a demo account: {@code lead@brightwater.example}. */
    public static void as(Browser browser, String email) {
        as(browser, email, PASSWORD);
    }

    static void as(Browser browser, String email, String password) {
        browser.visit("/login");
        new SignInPage(browser).submit(email, password);
        browser.await("the portal behind the sign-in", driver -> !browser.path().endsWith("/login"));
        browser.checkAccessibility();
    }

    /** What stands in the field for the address. */
    public String typed() {
        return String.valueOf(browser.driver()
                .findElement(By.cssSelector("[name=username] input"))
                .getDomProperty("value"));
    }

    public boolean isInPassword() {
        return !browser.driver()
                .findElements(By.cssSelector("[name=password] input:focus"))
                .isEmpty();
    }

    /** Vaadin's form has fixed names for its two fields. */
    public void submit(String email, String password) {
        var name = browser.await(
                "the form",
                driver -> driver.findElements(By.name("username")).stream()
                        .findFirst()
                        .orElse(null));
        // What was typed before a refusal is still there.
        name.sendKeys(Keys.chord(Keys.CONTROL, "a"), email);
        browser.driver().findElement(By.name("password")).sendKeys(password, Keys.ENTER);
    }
}
