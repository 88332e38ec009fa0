package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages on which a plan is carried out, told and measured again, as {@link EveryPlanLookE2E} looks at the plan's; a minute. */
@Journey
class EveryLoopLookE2E {

    private final PortalProcess portal = PortalProcess.shared();

    @Test
    void of_a_plan_that_is_carried_out_and_told() {
        String page;
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(browser, "lead@brightwater.example");
            var portalPage = new PortalPage(browser);
            browser.visit("/carry-out");
            portalPage.byTestId("board-card");
            Screenshots.take(browser, "board");
            Looks.every(browser, "board");
            browser.visit("/carry-out?view=table");
            portalPage.byTestId("running-actions");
            Looks.every(browser, "running-actions");
            portalPage.click("open-action");
            portalPage.byTestId("story");
            browser.checkAccessibility();
            browser.visit("/tell");
            page = portalPage.byTestId("page-link").getDomProperty("href");
            Looks.every(browser, "tell");
            portalPage.byTestId("message").click();
            portalPage.byTestId("reach");
            Looks.every(browser, "message");
            browser.visit("/learn");
            portalPage.byTestId("moved-actions");
            Screenshots.take(browser, "then-and-now");
            Looks.every(browser, "learn");
            portalPage.click("learning-report");
            browser.awaitIdle();
            Screenshots.take(browser, "report");
            Looks.every(browser, "report");
        }
        try (var phone = Browser.at(portal.address(), Look.PHONE)) {
            String path = page.substring(page.indexOf("/told/"));
            phone.visit(path);
            assertThat(new PortalPage(phone).byTestId("told").getText())
                    .contains("You said", "An hour a week without orders");
            Screenshots.take(phone, "told");
            Looks.every(phone, "told");
            phone.visit(path + "/poster");
            Looks.every(phone, "poster");
        }
    }

    @Test
    void of_the_owners_own_actions_and_the_report_in_dutch() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP.in("nl"))) {
            SignInPage.as(browser, "lead@zonneveld.example");
            for (var address : List.of("carry-out", "tell", "learn", "my-actions")) {
                browser.visit("/" + address);
                browser.awaitIdle();
                Looks.every(browser, address + "-nl");
            }
        }
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(browser, "business@brightwater.example");
            browser.visit("/my-actions");
            new PortalPage(browser).byTestId("my-action");
            Looks.every(browser, "my-actions");
        }
    }
}
