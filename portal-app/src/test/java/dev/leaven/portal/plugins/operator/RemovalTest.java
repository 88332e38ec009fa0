package dev.leaven.portal.plugins.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.PluginUse;
import dev.leaven.portal.plugins.RefusalReason;
import dev.leaven.portal.plugins.organisation.ChannelSettings;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import dev.leaven.portal.plugins.organisation.SubmittedSettings;
import dev.leaven.portal.testing.ExamplePack;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginJars;
import dev.leaven.portal.testing.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left of a plugin that was removed: an id that is not for everybody. */
@PortalTest
class RemovalTest {

    @Autowired
    private Installations installations;

    @Autowired
    private OrganisationPlugins plugins;

    @Autowired
    private ChannelSettings settings;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PluginJars jars;

    private final String id = PluginJars.newId("channel");
    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations_use_a_channel() {
        ours = organisations.make(0);
        theirs = organisations.make(0);
        jars.install(jars.signed(PluginJar.channel(id).hosts("{server}")));
        fillIn(ours, "ours.example.com");
        fillIn(theirs, "theirs.example.com");
    }

    @Test
    void the_operator_sees_who_enabled_it_before_it_is_removed() {
        SignedInAs.run(theirs.administrator(), () -> plugins.disable(id));

        assertThat(SignedInAs.call(Organisations.OPERATOR, () -> installations.uses(id)))
                .containsExactly(new OrganisationUse(
                        ours.tenant().name(), List.of(new PluginUse("plugins.use.enabled", 1, false))));
        assertThat(SignedInAs.call(ours.administrator(), () -> plugins.get(id)).uses())
                .isEmpty();
    }

    @Test
    void a_stranger_does_not_get_its_id_and_what_organisations_filled_in_with_it() {
        remove();
        var stranger = jars.trust(SigningKey.named("Second publisher"));
        var jar = PluginJars.bytes(PluginJar.channel(id).version("2.0.0").signedBy(stranger));
        var cluster = jars.signed(PluginJar.cluster(id, ExamplePack.yaml()).version("2.0.0"));

        assertThat(reasons(jar)).containsExactly("plugins.clash.publisher.before");
        assertThat(reasons(cluster)).contains("plugins.clash.kind.before");
        assertThatThrownBy(() -> jars.install(jar)).isInstanceOf(InstallationRefused.class);
    }

    @Test
    void its_publisher_may_come_back_and_organisations_enable_it_again_with_what_they_filled_in() {
        remove();
        jars.install(jars.signed(PluginJar.channel(id).hosts("{server}").version("1.1.0")));

        assertThat(isEnabled(ours)).isFalse();
        assertThat(isEnabled(theirs)).isFalse();

        SignedInAs.run(ours.administrator(), () -> plugins.enable(id));

        assertThat(isEnabled(theirs)).isFalse();
        var form = SignedInAs.call(ours.administrator(), () -> settings.form(id));
        assertThat(form.values()).containsEntry("server", "ours.example.com");
        assertThat(form.secretsSet()).containsExactly("token");
    }

    private void remove() {
        SignedInAs.run(Organisations.OPERATOR, () -> installations.remove(id, 1));
    }

    private List<String> reasons(byte[] jar) {
        return SignedInAs.call(Organisations.OPERATOR, () -> installations.review(jar)).reasons().stream()
                .map(RefusalReason::messageKey)
                .toList();
    }

    private void fillIn(Organisation organisation, String server) {
        var typed = new SubmittedSettings(Map.of("server", server, "token", "s3cret of " + server), Set.of());
        SignedInAs.run(organisation.administrator(), () -> {
            plugins.enable(id);
            settings.save(id, typed, settings.form(id).seen());
        });
    }

    private boolean isEnabled(Organisation organisation) {
        return SignedInAs.call(organisation.administrator(), () -> plugins.get(id))
                .enabled();
    }
}
