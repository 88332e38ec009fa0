package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From an empty folder to an answer and a message: what the archetype makes, in a running portal. */
@Journey
class PartnerPluginsE2E {

    private static final String CLUSTER = "first-cluster";
    private static final String CHANNEL = "first-channel";
    private static final String STATEMENT = "In my team we learn from what customers tell us.";

    private static final String GROWING = "cluster-growing";

    private static ArchetypeJars jars;
    private static WatchedBuild build;
    private static NoticeBoardServer board;
    private static PortalProcess portal;

    @BeforeAll
    static void makePluginsAndStartPortal() {
        jars = ArchetypeJars.make();
        board = new NoticeBoardServer();
        build = WatchedBuild.notYetBuilt("growing.jar");
        // As ./run --plugin does.
        portal = PortalProcess.onMySql(Map.of(
                "leaven.plugins.allowed-ranges",
                "127.0.0.0/8",
                "leaven.plugins.development",
                build.jar().toString()));
    }

    @AfterAll
    static void stop() {
        portal.close();
        board.close();
    }

    @Test
    void a_question_of_one_is_answered_and_a_message_of_the_other_received() {
        try (var operator = Browser.at(portal.address(), Look.DESKTOP);
                var lead = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(operator, "operator@leaven.example");
            var installations = InstallationsPage.open(operator);
            var key = SigningKey.trusted();
            installations.offer(BadJars.certificate(key, Artifacts.folder("plugin-jars")));
            installations.trust();
            for (var jar : List.of(jars.cluster(), jars.channel())) {
                installations.review(key.sign(jar));
                installations.approve();
            }
            installations.awaitCard(CLUSTER, "Example & Sons");
            installations.awaitCard(CHANNEL, "Example & Sons");

            SignInPage.as(lead, "lead@brightwater.example");
            hangsUpANotice(lead);
            asksAQuestion(lead);
            assertThat(lead.consoleErrors()).isEmpty();
        }
    }

    @Test
    void a_new_build_runs_without_a_restart_and_a_refused_one_leaves_the_one_before_running() {
        try (var operator = Browser.at(portal.address(), Look.DESKTOP);
                var lead = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(operator, "operator@leaven.example");
            SignInPage.as(lead, "lead@brightwater.example");
            var page = InstallationsPage.open(operator);

            runs(page, "1.0.0", "Learning at a distance");
            var offered = OrganisationPluginsPage.open(lead);
            assertThat(offered.card(GROWING)).contains("Learning at a distance");
            offered.enable(GROWING);
            runs(page, "1.1.0", "Learning in any place");
            assertThat(OrganisationPluginsPage.open(lead).card(GROWING)).contains("Learning in any place");

            refuses(
                    page,
                    growing("1.0.1", pack("1.0.0", "Other words")),
                    "Its questions do not keep the rules for content.",
                    "pack.version");
            Looks.every(operator, "operator-plugins-development");
            refuses(
                    page,
                    BadJars.bundlingTheApi(growing("1.2.0", pack("1.2.0", "With too much in it"))),
                    "It brings a copy of the plugin API along",
                    "dev/leaven/plugin/Own");
            assertThat(OrganisationPluginsPage.open(lead).card(GROWING)).contains("1.1.0", "Learning in any place");
            assertThat(operator.consoleErrors()).isEmpty();
            assertThat(lead.consoleErrors()).isEmpty();
        }
    }

    private static void runs(InstallationsPage page, String version, String name) {
        build.put(growing(version, pack(version, name)));
        awaits("A new build ran", "%s: %s %s runs".formatted(build.name(), GROWING, version));
        page.awaitDevelopment(GROWING + " " + version + " runs");
    }

    /** The reason is on the page, and on the terminal, which follows the log. */
    private static void refuses(InstallationsPage page, PluginJar jar, String reason, String about) {
        int before = portal.log().length();
        build.put(jar);
        awaits("A build was refused", reason);
        page.awaitDevelopment(reason);
        page.awaitDevelopment(about);
        page.awaitDevelopment("The last build is refused; %s 1.1.0 runs on".formatted(GROWING));
        assertThat(portal.log().substring(before))
                .contains(build.name() + ": refused; the build before it runs on", reason, about);
    }

    // How long it takes is for people to read; on a busy machine it proves nothing.
    private static void awaits(String what, String words) {
        var took = portal.awaitWords(words);
        System.out.printf("%s after %.1f s%n", what, took.toMillis() / 1000.0);
    }

    private static PluginJar growing(String version, String pack) {
        return PluginJar.cluster(GROWING, pack).version(version);
    }

    private static String pack(String version, String name) {
        return BadJars.version(BadJars.hybridWork(), version).replace("Learning in hybrid and remote teams", name);
    }

    private static void hangsUpANotice(Browser lead) {
        var page = OrganisationPluginsPage.open(lead);
        page.enable(CHANNEL);
        page.fill("setting-address", board.address());
        page.test("The board answers.");
        Looks.every(lead, "organisation-channel");
        page.save();
        lead.visit("/communicate");
        assertThat(board.notices()).isEmpty();
        new PortalPage(lead).click("test-send");
        lead.await("the notice", driver -> !board.notices().isEmpty());
        assertThat(board.notices()).hasSize(1).first().asString().contains("Brightwater Logistics");
        Looks.every(lead, "communicate-channel");
    }

    private static void asksAQuestion(Browser lead) {
        OrganisationPluginsPage.open(lead).enable(CLUSTER);
        lead.visit("/campaigns/new");
        var setup = new CampaignSetupPage(lead);
        setup.name("With a partner's question");
        setup.beside("Learning from customers");
        var links = setup.launch().takeLinks();
        var link = LinksDialog.linkIn(links.file().getFirst());
        links.done();
        try (var learner = Browser.at(portal.address(), Look.PHONE)) {
            var page = RespondentPage.open(learner, link + "/6");
            assertThat(page.words()).contains(STATEMENT);
            page.answer(0, "4");
            page.awaitSaved();
            learner.visit(link + "/6");
            assertThat(page.chosen()).containsExactly("4");
        }
    }
}
