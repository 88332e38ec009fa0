package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.testing.Members;
import dev.leaven.portal.testing.Organisation;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The thread without a mouse: everything can be reached, the focus is seen everywhere, and is never lost. */
@Journey
class KeyboardOnlyE2E {

    private static final String CONFIRM = "[slot=confirm-button]";
    private static final String NAME = "Without a mouse";
    private static final int LONGEST_SHEET = 200;

    private final PortalProcess portal = PortalProcess.shared();
    private final Organisation ours = JourneyOrganisations.make();

    @Test
    void a_campaign_is_created_launched_answered_and_called_off_with_keys_alone() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            var keys = signIn(browser, ours.lead());
            skipsTheMenu(browser, keys);
            launches(browser, keys);
            changesTheLanguage(browser, keys);
            var link = takesALink(browser, keys);
            learnerAnswers(link);
            expertAnswers();
            keys.to("cancel").press(Keys.ENTER);
            keys.toWhatMatches(CONFIRM).press(Keys.ENTER);
            new CampaignPage(browser).byTestId("state-cancelled");
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    private static Keyboard signIn(Browser browser, PortalUser user) {
        browser.visit("/login");
        var keys = new Keyboard(browser);
        keys.awaitOn("[name=username]");
        keys.press(user.getUsername(), Keys.TAB)
                .toWhatMatches("[name=password]")
                .press(Members.PASSWORD.text(), Keys.ENTER);
        browser.await("the portal behind the sign-in", driver -> !browser.path().endsWith("/login"));
        browser.checkAccessibility();
        return keys;
    }

    private static void skipsTheMenu(Browser browser, Keyboard keys) {
        keys.press(Keys.TAB);
        assertThat(keys.isOn("[data-test-id=skip]")).as("the first stop").isTrue();
        browser.checkAccessibility();
        keys.press(Keys.ENTER);
        keys.awaitOn("main");
        keys.press(Keys.TAB);
        assertThat(keys.isOn("main *")).as("the next stop is in the page").isTrue();
    }

    private static void launches(Browser browser, Keyboard keys) {
        keys.to("menu-campaigns.menu").press(Keys.ENTER);
        browser.await("the campaigns", driver -> browser.path().equals("/campaigns"));
        keys.to("new-campaign").press(Keys.ENTER);
        keys.to("name").pressWith(Keys.CONTROL, "a").press(NAME);
        keys.backTo("launch").press(Keys.ENTER);
        keys.toWhatMatches("vaadin-confirm-dialog").press(Keys.ESCAPE);
        keys.awaitOn("[data-test-id=launch]");
        keys.press(Keys.ENTER).toWhatMatches(CONFIRM).press(Keys.ENTER);
        browser.await("the campaign", driver -> browser.path().matches("/campaigns/[0-9A-Z]+"));
        browser.checkAccessibility();
        assertThat(new CampaignPage(browser).heading()).isEqualTo(NAME);
    }

    private static void changesTheLanguage(Browser browser, Keyboard keys) {
        for (var language : new String[] {"nl", "en"}) {
            keys.to("language").press(Keys.ENTER).awaitOn("vaadin-menu-bar-item");
            while (!keys.isOn("[data-test-id=language-" + language + "]")) {
                keys.press(Keys.ARROW_DOWN);
            }
            keys.press(Keys.ENTER);
            browser.await(
                    "the page in " + language,
                    driver -> language.equals(
                            driver.findElement(By.tagName("html")).getDomAttribute("lang")));
            browser.checkAccessibility();
        }
    }

    private static String takesALink(Browser browser, Keyboard keys) {
        keys.to("links").press(Keys.ENTER);
        keys.toWhatMatches(CONFIRM).press(Keys.ENTER);
        var dialog = new LinksDialog(browser);
        var link = dialog.first();
        browser.checkAccessibility();
        keys.to("links-close").press(Keys.ENTER);
        keys.awaitOn("[data-test-id=links]");
        return link;
    }

    private void learnerAnswers(String link) {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            var page = RespondentPage.open(browser, link);
            var keys = new Keyboard(browser);
            follow(browser, keys, "start");
            while (page.isScreen()) {
                keys.toWhatMatches("fieldset.item");
                for (int item = 0; item < page.items().size(); item++) {
                    keys.press("4");
                }
                page.awaitSaved();
                assertThat(page.chosen()).containsOnly("4");
                follow(browser, keys, "next");
            }
            follow(browser, keys, "submit");
            assertThat(page.has("thanks")).isTrue();
        }
    }

    private static void follow(Browser browser, Keyboard keys, String button) {
        var before = browser.path();
        keys.to(button).press(Keys.ENTER);
        browser.await("the page after " + button, driver -> !browser.path().equals(before));
        browser.checkAccessibility();
    }

    private void expertAnswers() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            var keys = signIn(browser, ours.assessor("hr"));
            keys.to("open-sheet").press(Keys.ENTER);
            var sheet = new SheetPage(browser);
            sheet.ingredient();
            browser.checkAccessibility();
            keys.to("question");
            for (int question = 0; question < LONGEST_SHEET; question++) {
                sheet.answerByKeyboard(1 + question % 5);
                if (sheet.isLastQuestion() && !sheet.hasNext()) {
                    break;
                }
                sheet.enter();
            }
            keys.to("importance").press(Keys.SPACE).to("evidence").press("Typed, not clicked");
            keys.backTo("submit-sheet").press(Keys.ENTER);
            keys.toWhatMatches(CONFIRM).press(Keys.ENTER);
            browser.await("the list of sheets", driver -> browser.path().equals("/sheets"));
            browser.checkAccessibility();
            assertThat(new PortalPage(browser).words()).contains("Handed in");
        }
    }
}
