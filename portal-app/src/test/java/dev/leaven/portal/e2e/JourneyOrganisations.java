package dev.leaven.portal.e2e;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.testing.Members;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.TestFolder;
import dev.leaven.portal.testing.mysql.TestMySql;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;

/**
 * Gives each journey an organisation of its own in the portal that they share, in a moment: made by the portal's own
 * services, by a node on the same database that serves nobody.
 */
final class JourneyOrganisations {

    private JourneyOrganisations() {}

    /**
     * As {@link Organisations#make()}, where the lead, who is the administrator too, and the experts can sign in with
     * {@link Members#PASSWORD}.
     */
    static Organisation make() {
        return make("en");
    }

    /** For people who speak this language. */
    static Organisation make(String language) {
        var organisation = node().getBean(Organisations.class).make(language, 6, 6);
        var members = node().getBean(Members.class);
        members.give(organisation, organisation.lead(), Members.LEAD_AND_ADMINISTRATOR);
        members.letIn(organisation, organisation.lead());
        organisation.assessors().values().forEach(expert -> members.letIn(organisation, expert));
        return organisation;
    }

    /** Up to published results, which nothing was made of yet; see {@link Planning#measured}. */
    static CycleId measured(Organisation organisation) {
        return node().getBean(Planning.class).measured(organisation);
    }

    static void signIn(Browser browser, PortalUser user) {
        SignInPage.as(browser, user.getUsername(), Members.PASSWORD.text());
    }

    /** Where the shared portal keeps its rows, too. */
    static TestMySql.Database database() {
        return node().getBean(TestMySql.Database.class);
    }

    /** What this node has sealed the shared portal opens, and the other way round. */
    static Path masterKey() {
        return TestFolder.of("data/master.key").toAbsolutePath();
    }

    private static ApplicationContext node() {
        return Holder.NODE;
    }

    private static final class Holder {
        static final ApplicationContext NODE = start();

        /** On the portal's own time: it would end at once what begins on the tests' usual day. */
        private static ApplicationContext start() {
            var node = new TestContextManager(Node.class).getTestContext().getApplicationContext();
            node.getBean(MutableClock.class).set(Instant.now());
            return node;
        }
    }

    @PortalTest
    @Import(Quiet.class)
    private static final class Node {}

    /** The operator's page would count it among those that run plugins. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Quiet {

        @Bean
        static BeanDefinitionRegistryPostProcessor runsNoPlugins() {
            return registry -> registry.removeBeanDefinition("nodeScheduler");
        }
    }
}
