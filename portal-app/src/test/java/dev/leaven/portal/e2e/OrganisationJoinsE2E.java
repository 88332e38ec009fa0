package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A client begins: the operator makes the organisation, its administrator gets in by a link and adds the people. */
@Journey
class OrganisationJoinsE2E {

    private static final String NAME = "Bakkerij Korrel";
    private static final String EMAIL = "noor@korrel.example";
    private static final String PASSWORD = "meel, water en zout";

    private final PortalProcess portal = PortalProcess.shared();

    @Test
    void from_nothing_to_an_organisation_with_people() {
        var link = theOperatorMakesIt();
        try (var browser = Browser.at(portal.address(), Look.PHONE.in("nl"))) {
            browser.visit(URI.create(link).getPath());
            var page = new Page(browser);
            page.byTestId("new-password");
            Looks.every(browser, "join-nl");
            page.fill("new-password", "kort");
            page.click("join");
            browser.checkAccessibility();
            assertThat(page.byTestId("new-password").getText()).contains("Dat is te kort");
            page.byTestId("new-password")
                    .findElement(By.cssSelector("input"))
                    .sendKeys(Keys.chord(Keys.CONTROL, "a"), PASSWORD, Keys.ENTER);
            browser.checkAccessibility();
            page.click("to-sign-in");
            new SignInPage(browser).submit(EMAIL, PASSWORD);
            browser.await(
                    "the portal behind the sign-in", driver -> !browser.path().endsWith("/login"));
        }
        try (var browser = Browser.at(portal.address(), Look.DESKTOP.in("nl"))) {
            browser.visit("/login");
            new SignInPage(browser).submit(EMAIL, PASSWORD);
            browser.await(
                    "the portal behind the sign-in", driver -> !browser.path().endsWith("/login"));
            browser.visit("/organisation");
            var organisation = new OrganisationPage(browser);
            organisation.addUnit(NAME, "Bakkers");
            organisation.addExpert("Bram de Boer", "bram@korrel.example", "Bakkers", "HR");
            assertThat(organisation.byTestId("link").getDomProperty("value")).contains("/join/");
            organisation.click("link-done");
            assertThat(organisation.words()).contains("2 mensen in 2 onderdelen", "Bram de Boer");
            organisation.editRow("Bram de Boer");
            organisation.byTestId("person-save");
            Looks.every(browser, "organisation-person-nl");
            browser.visit("/organisation");
            organisation.click("people-import");
            organisation.byTestId("import-file");
            Looks.every(browser, "import-nl");
            browser.visit("/");
            organisation.click("user");
            organisation.click("password");
            organisation.byTestId("new-password");
            Looks.every(browser, "password-nl");
        }
    }

    private String theOperatorMakesIt() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(browser, "operator@leaven.example");
            browser.visit("/operator");
            var page = new PortalPage(browser);
            page.click("organisation-new");
            page.click("organisation-make");
            Looks.every(browser, "organisation-new");
            page.fill("organisation-name", NAME);
            page.select("organisation-language", "Dutch");
            page.fill("organisation-person", "Noor Korrel");
            page.fill("organisation-email", EMAIL);
            page.click("organisation-make");
            var link = String.valueOf(page.byTestId("link").getDomProperty("value"));
            Looks.every(browser, "link");
            page.click("link-done");
            assertThat(page.words()).contains(NAME, "Nobody has an account yet");
            Looks.every(browser, "operator-waiting");
            return link;
        }
    }
}
