package dev.leaven.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.demo.internal.MailCatcher;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.operator.Installations;
import dev.leaven.portal.plugins.organisation.ChannelSettings;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import dev.leaven.portal.plugins.organisation.SubmittedSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Which plugins a newcomer finds, and at which organisation. */
@DemoTest
class DemoInstallationsTest {

    private static final String MAIL = "channel-email";

    @Autowired
    private DemoInstallations demo;

    @Autowired
    private Installations installations;

    @Autowired
    private OrganisationPlugins plugins;

    @Autowired
    private ChannelSettings settings;

    @Autowired
    private MailCatcher catcher;

    @Autowired
    private UserDetailsService signIn;

    @BeforeEach
    void both_organisations_are_through_with_their_stories() {
        for (String lead : List.of("lead@brightwater.example", "lead@zonneveld.example")) {
            Awaitility.await()
                    .pollInSameThread()
                    .atMost(Duration.ofSeconds(60))
                    .until(() ->
                            SignedInAs.call(user(lead), () -> plugins.get(MAIL).filledIn()));
        }
    }

    @Test
    void plugins_of_the_build_are_let_in_by_their_checksum_alone() {
        SignedInAs.run(
                user("operator@leaven.example"),
                () -> assertThat(installations.all())
                        .extracting(one -> one.id())
                        .containsExactly(MAIL, DemoPluginFolder.LISTED));
    }

    @Test
    void the_large_organisation_measures_what_the_clusters_add_and_the_small_one_may() {
        assertThat(enabled("lead@brightwater.example")).containsExactly(MAIL, DemoPluginFolder.LISTED);
        assertThat(enabled("lead@zonneveld.example")).containsExactly(MAIL);
    }

    @Test
    void what_somebody_disabled_stays_so_at_the_next_start() {
        var lead = user("lead@brightwater.example");
        SignedInAs.run(lead, () -> plugins.disable(DemoPluginFolder.LISTED));
        demo.run(new DefaultApplicationArguments());
        assertThat(enabled("lead@brightwater.example")).containsExactly(MAIL);

        SignedInAs.run(lead, () -> plugins.enable(DemoPluginFolder.LISTED));
    }

    @Test
    void a_mail_catcher_on_another_port_is_found_at_the_next_start() {
        SignedInAs.run(user("lead@brightwater.example"), () -> {
            var before = settings.form(MAIL);
            var other = new HashMap<>(before.values());
            other.put("port", "1");
            settings.save(MAIL, new SubmittedSettings(other, Set.of()), before.seen());
        });
        demo.run(new DefaultApplicationArguments());

        SignedInAs.run(
                user("lead@brightwater.example"),
                () -> assertThat(settings.form(MAIL).values())
                        .containsEntry(
                                "port",
                                Integer.toString(catcher.address().orElseThrow().getPort()))
                        .containsEntry("from-address", "learning@brightwater.example"));
    }

    private List<String> enabled(String lead) {
        return SignedInAs.call(user(lead), plugins::all).stream()
                .filter(OrganisationPlugin::enabled)
                .map(OrganisationPlugin::id)
                .toList();
    }

    private PortalUser user(String email) {
        return (PortalUser) signIn.loadUserByUsername(email);
    }
}
