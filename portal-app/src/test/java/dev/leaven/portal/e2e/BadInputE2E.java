package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.testing.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Everything that can be typed, pressed or opened wrongly: the page says what to do, and what was typed stays. */
@Journey
class BadInputE2E {

    private static final String LEAD = "lead@brightwater.example";
    private static final String DUTCH_LEAD = "lead@zonneveld.example";

    private final PortalProcess portal = PortalProcess.shared();
    private final Organisation ours = JourneyOrganisations.make();

    @Test
    void a_wrong_password_leaves_the_address_in_its_field_and_the_keyboard_in_the_password() {
        for (var look : List.of(Look.DESKTOP, Look.PHONE.in("nl"))) {
            try (var browser = Browser.at(portal.address(), look)) {
                for (var typed : List.of(LEAD, "nobody@nowhere.example")) {
                    browser.visit("/login");
                    var page = new SignInPage(browser);
                    page.submit(typed, "wrong");
                    browser.await(
                            "the refusal", driver -> driver.getCurrentUrl().endsWith("/login?error"));
                    browser.await("the address", driver -> page.typed().equals(typed));
                    browser.await("the password to have the focus", driver -> page.isInPassword());
                    assertThat(browser.driver().findElement(By.tagName("main")).getText())
                            .contains(look.language().equals("nl") ? "Dat lukte niet" : "That did not work");
                    browser.checkAccessibility();
                }
                browser.visit("/login");
                assertThat(new SignInPage(browser).typed()).as("only once").isEmpty();
            }
        }
    }

    @Test
    void a_campaign_without_a_name_or_with_an_impossible_day_is_not_launched() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            JourneyOrganisations.signIn(browser, ours.lead());
            var setup = new OverviewPage(browser).campaigns().create();
            refuses(setup, "31/02/2027", "Give the campaign a name.", "Choose a day after today.");
            setup.name("n".repeat(200));
            assertThat(setup.typed("name")).isEqualTo("n".repeat(160));
            setup.closes("01/01/2020");
            setup.keep();
            assertThat(setup.typed("closes")).isEqualTo("01/01/2020");
            assertThat(setup.complaint("closes")).isEqualTo("Choose a day after today.");
            assertThat(setup.canLaunch()).isFalse();
            setup.speak("nl");
            refuses(
                    new CampaignSetupPage(browser),
                    "31-02-2027",
                    "Geef de meting een naam.",
                    "Kies een dag na vandaag.");
        }
    }

    @Test
    void of_two_leads_who_change_one_draft_the_second_is_told_and_keeps_what_was_typed() {
        try (var first = Browser.at(portal.address(), Look.DESKTOP);
                var second = Browser.at(portal.address(), Look.DESKTOP)) {
            JourneyOrganisations.signIn(first, ours.lead());
            JourneyOrganisations.signIn(second, ours.lead());
            keepAs("Of two", new OverviewPage(first).campaigns().create());
            var address = first.path() + "/edit";
            first.visit(address);
            second.visit(address);
            keepAs("The first one's", new CampaignSetupPage(first));
            var setup = new CampaignSetupPage(second);
            setup.name("The second one's");
            setup.keep();
            setup.byTestId("load-theirs");
            Looks.every(second, "set-up-conflict");
            assertThat(setup.typed("name")).isEqualTo("The second one's");
            setup.click("load-theirs");
            assertThat(setup.typed("name")).isEqualTo("The first one's");
        }
    }

    @Test
    void links_that_are_broken_altered_used_too_early_or_outlived_say_so() {
        try (var lead = Browser.at(portal.address(), Look.DESKTOP)) {
            JourneyOrganisations.signIn(lead, ours.lead());
            var setup = new OverviewPage(lead).campaigns().create();
            setup.name("Called off on purpose");
            doubleClick(lead, setup.byTestId("launch"));
            assertThat(setup.questions()).as("a double click asks once").isEqualTo(1);
            setup.refuse();
            var campaign = setup.launch();
            var dialog = campaign.takeLinks();
            var links = dialog.file().stream().map(LinksDialog::linkIn).toList();
            dialog.done();
            try (var learner = Browser.at(portal.address(), Look.PHONE)) {
                brokenLinks(learner, links.getFirst());
                incomplete(learner, links.getFirst());
                RespondentPage.open(learner, links.get(1) + "/2");
                campaign.callOff();
                closedMeanwhile(learner);
            }
        }
    }

    @Test
    void a_sheet_with_open_questions_says_how_many_and_keeps_what_was_typed() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP.in("nl"))) {
            SignInPage.as(browser, "business@zonneveld.example");
            browser.visit("/sheets");
            new Page(browser).click("sheet");
            var sheet = new SheetPage(browser);
            while (!sheet.isLastQuestion()) {
                sheet.next();
            }
            var evidence = "Uit het gesprek met de teamleiders";
            sheet.fill("evidence", evidence);
            doubleClick(browser, sheet.byTestId("submit-sheet"));
            assertThat(sheet.questions()).as("a double click asks once").isEqualTo(1);
            assertThat(sheet.refuse()).contains("Vragen zonder antwoord: ").containsPattern("\\d+");
            assertThat(sheet.evidence()).isEqualTo(evidence);
            browser.visit(browser.path());
            assertThat(sheet.ingredient()).isNotEmpty();
        }
    }

    @Test
    void an_unknown_address_has_a_page_with_a_way_back() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP.in("nl"))) {
            browser.visit("/nonsense");
            assertThat(browser.path()).as("a stranger signs in first").isEqualTo("/login");
            SignInPage.as(browser, DUTCH_LEAD);
            var page = new PortalPage(browser);
            for (var address :
                    List.of("/nonsense", "/campaigns/999", "/campaigns/x/edit", "/results/999", "/operator")) {
                browser.visit(address);
                page.byTestId("not-found");
                assertThat(page.heading()).isEqualTo("Pagina niet gevonden");
                assertThat(page.words()).doesNotContain("999", "Exception");
            }
            page.speak("en");
            assertThat(page.heading()).isEqualTo("Page not found");
            page.click(browser.driver().findElement(By.cssSelector("main vaadin-button")));
            assertThat(page.heading()).contains("Marloes");
        }
    }

    private static void refuses(CampaignSetupPage setup, String day, String noName, String noDay) {
        setup.name("");
        setup.closes(day);
        setup.keep();
        assertThat(setup.complaint("name")).isEqualTo(noName);
        assertThat(setup.complaint("closes")).isEqualTo(noDay);
        assertThat(setup.typed("closes")).as("what was typed stays").isEqualTo(day);
        assertThat(setup.canLaunch()).isFalse();
        setup.browser.checkAccessibility();
    }

    private static void brokenLinks(Browser browser, String link) {
        var last = link.charAt(link.length() - 2);
        var altered = link.substring(0, link.length() - 2) + (last == 'A' ? 'B' : 'A') + link.charAt(link.length() - 1);
        for (var bad : List.of("/q/nonsense", altered, altered + "/1", link + "/99", link.substring(0, 20))) {
            browser.visit(bad);
            assertThat(new RespondentPage(browser).has("unknown")).as(bad).isTrue();
            assertThat(new RespondentPage(browser).heading()).isEqualTo("This link does not work");
        }
    }

    private static void keepAs(String name, CampaignSetupPage setup) {
        setup.name(name);
        setup.keep();
        setup.browser.await(
                "the campaign's own page", driver -> setup.browser.path().matches("/campaigns/[0-9A-Z]+"));
    }

    /** Nothing, then one answer, then twice at the door. */
    private static void incomplete(Browser browser, String link) {
        var page = RespondentPage.open(browser, link + "/finish");
        assertThat(page.has("submit")).as("nothing to send").isFalse();
        assertThat(page.text("empty")).contains("Answer at least one statement first");
        RespondentPage.open(browser, link + "/1");
        page.answer(0, "2");
        page.awaitSaved();
        RespondentPage.open(browser, link + "/finish");
        assertThat(page.text("missing")).contains("statements are still open");
        doubleClick(browser, page.byTestId("submit"));
        page.byTestId("thanks");
        browser.visit(link + "/1");
        assertThat(page.has("thanks")).as("a used link says so").isTrue();
    }

    /** The page was open when the campaign ended. Without a reload it says so, and takes nothing more. */
    private static void closedMeanwhile(Browser browser) {
        var page = new RespondentPage(browser);
        page.answer(0, "5");
        assertThat(page.refusal()).contains("no longer open", "not saved");
        assertThat(page.items())
                .noneMatch(item -> item.findElement(By.tagName("input")).isEnabled());
        browser.checkAccessibility();
        page.click(browser.driver().switchTo().activeElement());
        browser.await("the page behind it", driver -> page.heading().contains("cancelled"));
        browser.checkAccessibility();
        page.speak("nl");
        assertThat(page.heading()).isEqualTo("Deze vragenlijst is afgelast");
    }

    private static void doubleClick(Browser browser, WebElement element) {
        new Actions(browser.driver()).doubleClick(element).perform();
        browser.awaitIdle();
    }
}
