package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.e2e.BadJars.BadJar;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plugin from the operator's first look at its jar until it is gone, and its results are still there. */
@Journey
class OperatorAdmitsPluginE2E {

    private static final String PLUGIN = "cluster-hybrid-work";
    private static final String CONTENT = "Learning in hybrid and remote teams";
    private static final String CLUSTER = "Hybrid and remote teams";
    private static final String CAMPAIGN = "With hybrid work";
    private static final int LEARNERS = 6;

    private static PortalProcess portal;

    @BeforeAll
    static void startPortal() {
        portal = PortalProcess.onMySql(true);
    }

    @AfterAll
    static void stopPortal() {
        portal.close();
    }

    @Test
    void bad_jars_are_refused_and_a_good_one_lives_its_life() {
        var jars = new BadJars();
        try (var operator = Browser.at(portal.address(), Look.DESKTOP);
                var ours = Browser.at(portal.address(), Look.DESKTOP);
                var theirs = Browser.at(portal.address(), Look.PHONE.in("nl"))) {
            SignInPage.as(operator, "operator@leaven.example");
            SignInPage.as(ours, "lead@brightwater.example");
            SignInPage.as(theirs, "lead@zonneveld.example");

            var installations = InstallationsPage.open(operator);
            installations.offer(jars.certificate());
            Looks.every(operator, "operator-plugins-certificate");
            installations.trust();
            jars.all().forEach(bad -> refuses(installations, bad));
            installations.review(jars.badInMoreThanOneWay());
            Looks.every(operator, "operator-plugins-refused");
            installations.leave();
            installs(installations, jars);
            refuses(installations, jars.sameId());
            Looks.every(operator, "operator-plugins");

            enablesItForOneOrganisationOnly(ours, theirs);
            var campaign = measures(ours, theirs);

            upgradesAndRollsBack(installations, jars, ours);
            removes(installations, ours, campaign);
            assertThat(operator.consoleErrors()).isEmpty();
            assertThat(ours.consoleErrors()).isEmpty();
        }
    }

    private static void refuses(InstallationsPage page, BadJar bad) {
        assertThat(page.review(bad.jar())).as(bad.jar().toString()).contains(bad.reason());
        assertThat(page.canApprove()).isFalse();
        page.leave();
    }

    private static void installs(InstallationsPage page, BadJars jars) {
        assertThat(page.lists(PLUGIN)).isFalse();
        assertThat(page.review(jars.good("1.0.0")))
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

    private static String measures(Browser ours, Browser theirs) {
        ours.visit("/campaigns/new");
        var setup = new CampaignSetupPage(ours);
        setup.name(CAMPAIGN);
        setup.beside(CONTENT);
        var campaign = setup.launch();
        var links = campaign.takeLinks();
        var addresses =
                links.file().stream().map(LinksDialog::linkIn).limit(LEARNERS).toList();
        links.done();
        var learner = new PostingLearner(portal.address());
        addresses.forEach(link -> assertThat(learner.answer(link, 4)).contains("data-test-id=\"thanks\""));
        var id = campaign.id();
        campaign.closeAndPublish();
        var results = campaign.results();
        assertThat(results.clusters()).hasSize(5).noneMatch(row -> row.startsWith(CLUSTER));
        assertThat(results.beside()).hasSize(1).first().asString().startsWith(CLUSTER);

        theirs.visit("/results/" + id);
        assertThat(new PortalPage(theirs).words()).doesNotContain(CAMPAIGN, CLUSTER);
        return id;
    }

    private static void upgradesAndRollsBack(InstallationsPage page, BadJars jars, Browser ours) {
        assertThat(page.review(jars.good("1.1.0"))).contains("1.0.0", "1.1.0");
        page.approve();
        page.awaitCard(PLUGIN, "1.1.0");
        OrganisationPluginsPage.open(ours).renew(PLUGIN);

        page.rollBack(PLUGIN);
        page.awaitCard(PLUGIN, "1.0.0");
    }

    private static void removes(InstallationsPage page, Browser ours, String campaign) {
        assertThat(page.remove(PLUGIN)).contains("Brightwater Logistics").doesNotContain("Zonneveld", CAMPAIGN);
        assertThat(page.lists(PLUGIN)).isFalse();

        ours.visit("/campaigns/new");
        assertThat(new CampaignSetupPage(ours).offersExtensions()).isFalse();
        var results = ResultsPage.open(ours, "/results/" + campaign);
        assertThat(results.beside()).hasSize(1).first().asString().startsWith(CLUSTER);
        results.speak("nl");
        assertThat(results.beside()).first().asString().startsWith("Hybride teams en werken op afstand");
        assertThat(List.of(results.heading())).containsExactly(CAMPAIGN);
    }
}
