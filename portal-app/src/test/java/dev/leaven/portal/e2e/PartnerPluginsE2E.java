package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static ArchetypeJars jars;
    private static NoticeBoardServer board;
    private static PortalProcess portal;

    @BeforeAll
    static void makePluginsAndStartPortal() {
        jars = ArchetypeJars.make();
        board = new NoticeBoardServer();
        portal = PortalProcess.onMySql(true, Map.of("leaven.plugins.allowed-ranges", "127.0.0.0/8"));
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
