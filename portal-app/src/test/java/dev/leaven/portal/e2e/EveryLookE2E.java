package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every page once in light, in dark and on a phone, in both languages; with a picture of each to look at. */
@Journey
class EveryLookE2E {

    private static final Map<String, Look> LOOKS = new LinkedHashMap<>();

    static {
        LOOKS.put("light", Look.DESKTOP);
        LOOKS.put("dark", Look.DESKTOP.inDark());
        LOOKS.put("phone", Look.PHONE);
    }

    private final PortalProcess portal = PortalProcess.shared();

    @Test
    void pages_of_a_lead_with_results() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            browser.visit("/login");
            everyLook(browser, "sign-in");
            SignInPage.as(browser, "lead@brightwater.example");
            var page = new PortalPage(browser);
            everyLook(browser, "overview");
            Screenshots.take(browser, "overview");
            page.choose("campaigns.menu");
            everyLook(browser, "campaigns");
            new CampaignsPage(browser).create();
            everyLook(browser, "set-up");
            page.choose("results.menu");
            var results = new ResultsPage(browser);
            results.clusters();
            Screenshots.take(browser, "results");
            results.openIngredient(results.ingredients().getFirst());
            everyLook(browser, "results");
            results.chooseUnit("Support");
            assertThat(results.units()).contains("Legal", "Finance");
            assertThat(results.hiddenBecause())
                    .contains("Fewer than 5 answers", "Hidden, because it would give a smaller group away");
            everyLook(browser, "results-unit");
            page.choose("recipe.menu");
            everyLook(browser, "recipe");
            browser.visit("/recipe/time-and-safety");
            everyLook(browser, "recipe-ingredient");
            page.choose("organisation.menu");
            everyLook(browser, "organisation");
            page.choose("communicate.menu");
            everyLook(browser, "communicate");
            browser.visit("/inbox");
            everyLook(browser, "inbox");
            browser.visit("/nowhere");
            page.byTestId("not-found");
            everyLook(browser, "not-found");
        }
    }

    @Test
    void pages_of_a_campaign_under_way_in_dutch() {
        String link;
        try (var browser = Browser.at(portal.address(), Look.DESKTOP.in("nl"))) {
            SignInPage.as(browser, "lead@zonneveld.example");
            everyLook(browser, "overview-nl");
            new OverviewPage(browser).campaigns();
            browser.driver()
                    .findElement(org.openqa.selenium.By.cssSelector("[data-test-id=campaign] a"))
                    .click();
            var campaign = new CampaignPage(browser);
            campaign.byTestId("links");
            everyLook(browser, "campaign");
            var dialog = campaign.takeLinks();
            everyLook(browser, "links");
            var learner = new PostingLearner(portal.address());
            link = dialog.file().stream()
                    .map(LinksDialog::linkIn)
                    .filter(learner::mayAnswer)
                    .findFirst()
                    .orElseThrow();
            dialog.done();
            var address = browser.path();
            browser.visit(address + "/invitations");
            everyLook(browser, "invitations-nl");
            browser.visit("/communicate");
            everyLook(browser, "communicate-nl");
            browser.visit("/inbox");
            everyLook(browser, "inbox-nl");
            new PortalPage(browser).choose("campaigns.menu");
            new CampaignsPage(browser).create();
            everyLook(browser, "set-up-nl");
            new PortalPage(browser).choose("results.menu");
            everyLook(browser, "results-empty");
            new PortalPage(browser).choose("organisation.menu");
            everyLook(browser, "organisation-nl");
        }
        try (var browser = Browser.at(portal.address(), Look.PHONE.in("nl"))) {
            var page = RespondentPage.open(browser, link);
            everyLook(browser, "respondent-welcome");
            page.press("start");
            everyLook(browser, "respondent-screen");
            page.answer(0, "4");
            page.awaitSaved();
            browser.visit(link + "/finish");
            everyLook(browser, "respondent-finish");
            page.press("submit");
            everyLook(browser, "respondent-thanks");
            browser.visit("/q/nothing");
            everyLook(browser, "respondent-unknown");
        }
    }

    // Pages of the module plugins, /operator/plugins and /organisation/plugins, find their place in the two tests
    // below.
    @Test
    void pages_of_experts_and_the_operator() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(browser, "hr@zonneveld.example");
            everyLook(browser, "overview-expert");
            new OverviewPage(browser).firstSheet();
            everyLook(browser, "sheet-nl");
            browser.visit("/sheets");
            everyLook(browser, "sheets");
        }
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(browser, "operator@leaven.example");
            everyLook(browser, "overview-operator");
            browser.visit("/operator");
            everyLook(browser, "operator");
        }
    }

    private static void everyLook(Browser browser, String name) {
        LOOKS.forEach((look, how) -> {
            browser.show(how);
            browser.checkAccessibility();
            Screenshots.takeWhole(browser, how, "looks/" + name + "-" + look);
        });
        browser.show(Look.DESKTOP);
    }
}
