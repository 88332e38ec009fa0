package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.e2e.BadJars.BadJar;
import dev.leaven.portal.testing.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plugin from the operator's first look at its jar until it is gone, and its results are still there. */
@Journey
class OperatorAdmitsPluginE2E {

    private static final String PLUGIN = "cluster-hybrid-work";
    private static final String CONTENT = "Learning in hybrid and remote teams";
    private static final String CLUSTER = "Hybrid and remote teams";
    private static final String CLUSTER_IN_DUTCH = "Hybride teams en werken op afstand";
    private static final String FIRST_INGREDIENT = "hw-equal-chances";
    private static final int FIRST_SCREEN = 6;
    private static final String CAMPAIGN = "With hybrid work";
    private static final int LEARNERS = 6;

    private final PortalProcess portal = PortalProcess.shared();
    private final Organisation our = JourneyOrganisations.make();
    private final Organisation their = JourneyOrganisations.make("nl");

    @Test
    void bad_jars_are_refused_and_a_good_one_lives_its_life() {
        var jars = new BadJars();
        try (var operator = Browser.at(portal.address(), Look.DESKTOP);
                var ours = Browser.at(portal.address(), Look.DESKTOP);
                var theirs = Browser.at(portal.address(), Look.PHONE.in("nl"))) {
            SignInPage.as(operator, "operator@leaven.example");
            JourneyOrganisations.signIn(ours, our.lead());
            JourneyOrganisations.signIn(theirs, their.lead());

            var installations = InstallationsPage.open(operator);
            installations.offer(jars.certificate());
            Looks.every(operator, "operator-plugins-certificate");
            installations.trust();
            jars.all().forEach(bad -> refuses(installations, bad));
            installations.review(jars.badInMoreThanOneWay());
            assertThat(installations.reasons()).hasSize(3);
            Looks.every(operator, "operator-plugins-refused");
            installations.leave();
            installs(installations, jars);
            installations.offer(jars.certificateOfAnother());
            installations.trust();
            refuses(installations, jars.byAnother());
            Looks.every(operator, "operator-plugins");

            enablesItForOneOrganisationOnly(ours, theirs);
            var links = asks(ours);
            var campaign = new CampaignPage(ours).id();
            var learner = new PostingLearner(portal.address());
            links.subList(0, LEARNERS).forEach(link -> answers(learner, link));
            expertAnswers(campaign);

            upgrades(installations, jars, ours);
            assertThat(learner.screen(links.getLast(), FIRST_SCREEN))
                    .as("what was asked stays what is asked")
                    .contains(CLUSTER)
                    .doesNotContain(BadJars.NEW_NAME);
            answers(learner, links.getLast());
            publishes(ours, theirs, campaign);
            installations.rollBack(PLUGIN);
            installations.awaitCard(PLUGIN, "1.0.0");
            removes(installations, ours, campaign);
            assertThat(operator.consoleErrors()).isEmpty();
            assertThat(ours.consoleErrors()).isEmpty();
        }
    }

    private static void refuses(InstallationsPage page, BadJar bad) {
        page.review(bad.jar());
        assertThat(page.reasons())
                .anySatisfy(
                        reason -> assertThat(reason).startsWith(bad.reason()).contains(bad.about()));
        assertThat(page.canApprove()).isFalse();
        page.leave();
    }

    private static void installs(InstallationsPage page, BadJars jars) {
        assertThat(page.lists(PLUGIN)).isFalse();
        assertThat(page.review(jars.good()))
                .contains(CONTENT, "Trusted publisher", "1.0.0", "4 ingredients", "English and Dutch");
        Looks.every(page.browser, "operator-plugins-review");
        page.approve();
        page.awaitCard(PLUGIN, "1.0.0");
    }

    private static void enablesItForOneOrganisationOnly(Browser ours, Browser theirs) {
        var page = OrganisationPluginsPage.open(ours);
        assertThat(page.card(PLUGIN)).contains(CONTENT);
        page.enable(PLUGIN);
        assertThat(page.isEnabled(PLUGIN)).isTrue();
        Looks.every(ours, "organisation-plugins");

        assertThat(OrganisationPluginsPage.open(theirs).isEnabled(PLUGIN)).isFalse();
        theirs.visit("/campaigns/new");
        assertThat(new CampaignSetupPage(theirs).offersExtensions()).isFalse();
        theirs.visit("/recipe");
        assertThat(new PortalPage(theirs).words()).doesNotContain("naast het recept", "Hybride teams");
    }

    /** Opens a campaign with its questions; everybody's personal links. */
    private static List<String> asks(Browser ours) {
        ours.visit("/campaigns/new");
        var setup = new CampaignSetupPage(ours);
        setup.name(CAMPAIGN);
        setup.beside(CONTENT);
        var dialog = setup.launch().takeLinks();
        var links = dialog.file().stream().map(LinksDialog::linkIn).toList();
        dialog.done();
        return links;
    }

    private static void answers(PostingLearner learner, String link) {
        assertThat(learner.answer(link, 4)).contains("data-test-id=\"thanks\"");
    }

    /** Only what the plugin asks, which comes last. */
    private void expertAnswers(String campaign) {
        try (var expert = Browser.at(portal.address(), Look.DESKTOP)) {
            JourneyOrganisations.signIn(expert, our.assessor("ld"));
            expert.visit("/sheets/" + campaign + "/" + FIRST_INGREDIENT);
            var sheet = new SheetPage(expert);
            ExpertsWork.answerFromHere(sheet, "sheet-extension");
            sheet.handIn();
            assertThat(expert.consoleErrors()).isEmpty();
        }
    }

    private static void upgrades(InstallationsPage page, BadJars jars, Browser ours) {
        assertThat(page.review(jars.upgrade())).contains("1.0.0", "1.1.0");
        page.approve();
        page.awaitCard(PLUGIN, "1.1.0");
        OrganisationPluginsPage.open(ours).renew(PLUGIN);
    }

    private static void publishes(Browser ours, Browser theirs, String campaign) {
        ours.visit("/campaigns/" + campaign);
        var page = new CampaignPage(ours);
        page.closeAndPublish();
        var results = page.results();
        assertThat(results.words()).contains("Answers of %d learners and 1 expert.".formatted(LEARNERS + 1));
        assertThat(results.clusters()).hasSize(5).noneMatch(row -> row.startsWith(CLUSTER));
        assertThat(results.beside())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(CLUSTER)
                .contains(" 1 answer ", " %d answers".formatted(LEARNERS + 1));

        theirs.visit("/results/" + campaign);
        assertThat(new PortalPage(theirs).words()).doesNotContain(CAMPAIGN, CLUSTER);
    }

    private void removes(InstallationsPage page, Browser ours, String campaign) {
        assertThat(page.remove(PLUGIN))
                .contains(our.tenant().name())
                .doesNotContain(their.tenant().name(), CAMPAIGN);
        assertThat(page.lists(PLUGIN)).isFalse();

        ours.visit("/campaigns/new");
        assertThat(new CampaignSetupPage(ours).offersExtensions()).isFalse();
        var results = ResultsPage.open(ours, "/results/" + campaign);
        assertThat(results.beside()).hasSize(1).first().asString().startsWith(CLUSTER);
        results.speak("nl");
        assertThat(results.beside()).hasSize(1).first().asString().startsWith(CLUSTER_IN_DUTCH);
        assertThat(results.heading()).isEqualTo(CAMPAIGN);
    }
}
