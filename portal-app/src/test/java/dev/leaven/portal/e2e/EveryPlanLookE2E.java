package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The pages of a plan, of both demo organisations, as {@link EveryLookE2E} looks at the others; about a minute. */
@Journey
class EveryPlanLookE2E {

    private final PortalProcess portal = PortalProcess.shared();

    @Test
    void of_a_plan_that_is_signed() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(browser, "lead@brightwater.example");
            browser.visit("/cycle");
            Looks.every(browser, "cycle");
            browser.visit("/compare");
            var page = new PlanPages(browser, "en");
            page.byTestId("comparison");
            Screenshots.take(browser, "compare");
            page.openIngredient(0);
            Looks.every(browser, "compare");
            browser.visit("/obstacles");
            page.byTestId("obstacle");
            Looks.every(browser, "obstacles");
            browser.visit("/plan");
            page.byTestId("action-row");
            Screenshots.take(browser, "plan");
            Looks.every(browser, "plan");
            page.openAction(0);
            Looks.every(browser, "action");
            browser.visit("/validate");
            page.byTestId("in-force");
            Looks.every(browser, "validate");
            new ValidatePage(browser).readVersion(2);
            Looks.every(browser, "version");
        }
    }

    @Test
    void of_a_plan_before_its_stakeholders_in_dutch() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP.in("nl"))) {
            SignInPage.as(browser, "lead@zonneveld.example");
            var page = new PortalPage(browser);
            for (var address : List.of("cycle", "compare", "obstacles", "plan", "validate")) {
                browser.visit("/" + address);
                browser.awaitIdle();
                Looks.every(browser, address + "-nl");
            }
            assertThat(page.allByTestId("remark")).isNotEmpty();
        }
    }

    @Test
    void of_the_letter_on_a_phone() {
        String link;
        try (var browser = Browser.at(portal.address(), Look.PHONE.in("nl"))) {
            SignInPage.as(browser, "business@zonneveld.example");
            browser.visit("/inbox");
            var page = new PortalPage(browser);
            page.click("mail");
            link = page.byTestId("letter")
                    .findElement(By.cssSelector("a[href*='/p/']"))
                    .getDomProperty("href");
        }
        try (var phone = LetterPage.open(portal.address(), link, "nl")) {
            Looks.every(phone.browser(), "letter");
            phone.browser().show(Look.PHONE.in("nl"));
            Screenshots.take(phone.browser(), "letter");
        }
    }
}
