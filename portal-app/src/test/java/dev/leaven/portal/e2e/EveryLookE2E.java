package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every page once in light, in dark and on a phone, in both languages; with a picture of each to look at. */
@Journey
class EveryLookE2E {

    private final PortalProcess portal = PortalProcess.shared();

    @Test
    void pages_of_a_lead_with_results() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            browser.visit("/login");
            Looks.every(browser, "sign-in");
            SignInPage.as(browser, "lead@brightwater.example");
            var page = new PortalPage(browser);
            Looks.every(browser, "overview");
            Screenshots.take(browser, "overview");
            page.choose("campaigns.menu");
            Looks.every(browser, "campaigns");
            new CampaignsPage(browser).create();
            Looks.every(browser, "set-up");
            page.choose("results.menu");
            var results = new ResultsPage(browser);
            results.clusters();
            Screenshots.take(browser, "results");
            results.openIngredient(results.ingredients().getFirst());
            Looks.every(browser, "results");
            results.chooseUnit("Support");
            assertThat(results.units()).contains("Legal", "Finance");
            assertThat(results.hiddenBecause())
                    .contains("Fewer than 5 answers", "Hidden, because it would give a smaller group away");
            Looks.every(browser, "results-unit");
            page.choose("recipe.menu");
            Looks.every(browser, "recipe");
            browser.visit("/recipe/time-and-safety");
            Looks.every(browser, "recipe-ingredient");
            page.choose("organisation.menu");
            Looks.every(browser, "organisation");
            page.choose("audit.menu");
            Looks.every(browser, "audit");
            page.choose("communicate.menu");
            Looks.every(browser, "communicate");
            browser.visit("/inbox");
            Looks.every(browser, "inbox");
            browser.visit("/nowhere");
            page.byTestId("not-found");
            Looks.every(browser, "not-found");
        }
    }

    @Test
    void pages_of_a_campaign_under_way_in_dutch() {
        String link;
        try (var browser = Browser.at(portal.address(), Look.DESKTOP.in("nl"))) {
            SignInPage.as(browser, "lead@zonneveld.example");
            Looks.every(browser, "overview-nl");
            new OverviewPage(browser).campaigns();
            browser.driver()
                    .findElement(org.openqa.selenium.By.cssSelector("[data-test-id=campaign] a"))
                    .click();
            var campaign = new CampaignPage(browser);
            campaign.byTestId("links");
            Looks.every(browser, "campaign");
            var dialog = campaign.takeLinks();
            Looks.every(browser, "links");
            var learner = new PostingLearner(portal.address());
            link = dialog.file().stream()
                    .map(LinksDialog::linkIn)
                    .filter(learner::mayAnswer)
                    .findFirst()
                    .orElseThrow();
            dialog.done();
            var address = browser.path();
            browser.visit(address + "/invitations");
            Looks.every(browser, "invitations-nl");
            browser.visit("/communicate");
            Looks.every(browser, "communicate-nl");
            browser.visit("/inbox");
            Looks.every(browser, "inbox-nl");
            new PortalPage(browser).choose("campaigns.menu");
            new CampaignsPage(browser).create();
            Looks.every(browser, "set-up-nl");
            new PortalPage(browser).choose("results.menu");
            Looks.every(browser, "results-nl");
            new PortalPage(browser).choose("organisation.menu");
            Looks.every(browser, "organisation-nl");
            new PortalPage(browser).choose("audit.menu");
            Looks.every(browser, "audit-nl");
            browser.visit("/organisation/plugins");
            Looks.every(browser, "organisation-plugins-empty-nl");
        }
        try (var browser = Browser.at(portal.address(), Look.PHONE.in("nl"))) {
            var page = RespondentPage.open(browser, link);
            Looks.every(browser, "respondent-welcome");
            page.press("start");
            Looks.every(browser, "respondent-screen");
            page.answer(0, "4");
            page.awaitSaved();
            browser.visit(link + "/finish");
            Looks.every(browser, "respondent-finish");
            page.press("submit");
            Looks.every(browser, "respondent-thanks");
            browser.visit("/q/nothing");
            Looks.every(browser, "respondent-unknown");
        }
    }

    @Test
    void pages_of_experts_and_the_operator() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(browser, "hr@zonneveld.example");
            Looks.every(browser, "overview-expert");
            new OverviewPage(browser).firstSheet();
            Looks.every(browser, "sheet-nl");
            browser.visit("/sheets");
            Looks.every(browser, "sheets");
        }
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(browser, "operator@leaven.example");
            Looks.every(browser, "overview-operator");
            browser.visit("/operator");
            Looks.every(browser, "operator");
            browser.visit("/operator/plugins");
            Looks.every(browser, "operator-plugins-empty");
        }
    }
}
