package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.testing.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole thread: from a new campaign to its results, through the eyes of everybody who takes part. */
@Journey
class CloRunsFirstAssessmentE2E {

    private static final String NAME = "First measurement";
    private static final int POSTING_LEARNERS = 5;
    private static final int EVERYBODY = 16;

    private final PortalProcess portal = PortalProcess.shared();
    private final Organisation ours = JourneyOrganisations.make();
    private final Organisation theirs = JourneyOrganisations.make("nl");

    @Test
    void a_lead_asks_experts_and_learners_answer_and_the_results_are_read_in_two_languages() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            var campaign = launch(browser);
            var links = takeLinks(campaign);
            expertAnswers();
            learnerOnAPhone(links.get(0));
            learnerWithoutScripts(links.get(1));
            links.subList(2, 2 + POSTING_LEARNERS)
                    .forEach(link -> assertThat(new PostingLearner(portal.address()).answer(link, 2))
                            .contains("data-test-id=\"thanks\""));
            var id = campaign.id();
            campaign.closeAndPublish();
            reads(campaign.results());
            closedFor(links.getLast());
            unseenByTheOtherOrganisation(id);
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    private CampaignPage launch(Browser browser) {
        JourneyOrganisations.signIn(browser, ours.lead());
        var campaigns = new OverviewPage(browser).campaigns();
        assertThat(campaigns.campaigns()).isEmpty();
        var setup = campaigns.create();
        setup.name(NAME);
        assertThat(setup.checklist())
                .hasSizeGreaterThan(5)
                .anyMatch(line -> line.contains("Learners to be invited: " + EVERYBODY));
        Screenshots.take(browser, "campaign-set-up");
        var campaign = setup.launch();
        assertThat(campaign.heading()).isEqualTo(NAME);
        assertThat(campaign.is("open")).isTrue();
        return campaign;
    }

    private static List<String> takeLinks(CampaignPage campaign) {
        var dialog = campaign.takeLinks();
        var file = dialog.file();
        assertThat(file).hasSize(EVERYBODY);
        var links = file.stream().map(LinksDialog::linkIn).toList();
        assertThat(links).doesNotHaveDuplicates().contains(dialog.first());
        dialog.done();
        return links;
    }

    private void expertAnswers() {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            JourneyOrganisations.signIn(browser, ours.assessor("ld"));
            ExpertsWork.answerEverything(new OverviewPage(browser).firstSheet());
            assertThat(new PortalPage(browser).words()).contains("Handed in");
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    private void learnerOnAPhone(String link) {
        try (var browser = Browser.at(portal.address(), Look.PHONE)) {
            LearnersWork.onAPhone(browser, link);
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    private void learnerWithoutScripts(String link) {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP.withoutScripts())) {
            LearnersWork.withoutScripts(browser, link);
        }
    }

    private static void reads(ResultsPage results) {
        assertThat(results.heading()).isEqualTo(NAME);
        assertThat(results.words()).contains("Answers of 7 learners and 1 expert.");
        assertThat(results.clusters()).hasSize(5).anyMatch(row -> row.startsWith("Learning offer"));
        assertThat(results.hiddenBecause()).contains("Fewer than 5 answers");
        var ingredient = results.ingredients().getFirst();
        assertThat(results.openIngredient(ingredient)).contains(ingredient, "Importance for the coming year");
        results.browser.checkAccessibility();
        results.speak("nl");
        assertThat(results.heading()).isEqualTo(NAME);
        assertThat(results.clusters()).hasSize(5).anyMatch(row -> row.startsWith("Opleidingsaanbod"));
        assertThat(results.hiddenBecause()).contains("Minder dan 5 antwoorden");
        assertThat(results.text("ingredient-detail")).contains("Belang");
        results.browser.checkAccessibility();
        results.speak("en");
    }

    private void closedFor(String link) {
        try (var browser = Browser.at(portal.address(), Look.PHONE)) {
            RespondentPage.open(browser, link).byTestId("closed");
        }
    }

    private void unseenByTheOtherOrganisation(String campaign) {
        try (var browser = Browser.at(portal.address(), Look.DESKTOP.in("nl"))) {
            JourneyOrganisations.signIn(browser, theirs.lead());
            var page = new PortalPage(browser);
            var name = ours.tenant().name();
            assertThat(page.words()).contains(theirs.tenant().name()).doesNotContain(NAME, name);
            assertThat(new OverviewPage(browser).campaigns().campaigns()).isEmpty();
            page.choose("results.menu");
            assertThat(page.words()).doesNotContain(NAME, name);
            for (var address : List.of("/campaigns/", "/results/")) {
                browser.visit(address + campaign);
                page.byTestId("not-found");
                assertThat(page.heading()).isEqualTo("Pagina niet gevonden");
                assertThat(page.words() + browser.driver().getTitle()).doesNotContain(NAME, name, campaign);
            }
        }
    }
}
