package dev.leaven.portal.plugins.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.PluginUse;
import dev.leaven.portal.plugins.RefusalReason;
import dev.leaven.portal.plugins.operator.Installation.State;
import dev.leaven.portal.plugins.operator.internal.InstallationChangePlatformSql;
import dev.leaven.portal.testing.FakeUses;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginJars;
import dev.leaven.portal.testing.PortalTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class InstallationsTest {

    @Autowired
    private Installations installations;

    @Autowired
    private InstallationChangePlatformSql changing;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PluginJars jars;

    @Autowired
    private FakeUses uses;

    @Autowired
    private MutableClock clock;

    private final String id = PluginJars.newId("channel");

    @Test
    void what_is_approved_runs() {
        var jar = jars.signed(PluginJar.channel(id).hosts("api.example.com"));
        var review = operator(() -> installations.review(jar));

        assertThat(review.reasons()).isEmpty();
        assertThat(review.jar().hosts()).containsExactly("api.example.com");
        assertThat(review.jar().signer().orElseThrow().name()).contains("Trusted publisher");
        assertThat(all()).extracting(Installation::id).doesNotContain(id);

        jars.install(jar);

        var installed = jars.installation(id);
        assertThat(installed.state()).isEqualTo(State.RUNNING);
        assertThat(installed.runs()).contains("1.0.0");
        assertThat(installed.previous()).isEmpty();
    }

    @Test
    void an_upgrade_takes_over_and_can_be_rolled_back() {
        jars.install(jars.signed(PluginJar.channel(id)));
        jars.install(jars.signed(PluginJar.channel(id).version("1.1.0")));

        var upgraded = jars.installation(id);
        assertThat(upgraded.runs()).contains("1.1.0");
        assertThat(upgraded.previous().orElseThrow().version()).isEqualTo("1.0.0");

        SignedInAs.run(Organisations.OPERATOR, () -> installations.rollBack(id, upgraded.changes()));

        var rolledBack = jars.installation(id);
        assertThat(rolledBack.runs()).contains("1.0.0");
        assertThat(rolledBack.jar().version()).isEqualTo("1.0.0");
        assertThat(rolledBack.previous().orElseThrow().version()).isEqualTo("1.1.0");
    }

    @Test
    void what_does_not_start_is_not_kept_and_the_old_version_runs_on() {
        jars.install(jars.signed(PluginJar.channel(id)));
        var broken = jars.signed(
                PluginJar.channel(id, ChannelSource.good().describe("throw new IllegalStateException(\"no\");"))
                        .version("2.0.0"));

        assertThatThrownBy(() -> jars.install(broken))
                .isInstanceOfSatisfying(
                        InstallationRefused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(RefusalReason::messageKey)
                                .containsExactly("plugins.finding.does_not_start"));

        var kept = jars.installation(id);
        assertThat(kept.jar().version()).isEqualTo("1.0.0");
        assertThat(kept.runs()).contains("1.0.0");
        assertThat(kept.state()).isEqualTo(State.RUNNING);
        assertThat(kept.changes()).isEqualTo(1);
    }

    @Test
    void of_two_operators_the_second_changes_nothing() {
        jars.install(jars.signed(PluginJar.channel(id)));
        var jar = jars.signed(PluginJar.channel(id).version("1.1.0"));
        int seen = operator(() -> installations.review(jar)).seen();
        SignedInAs.run(Organisations.OPERATOR, () -> installations.disable(id, seen));

        SignedInAs.run(Organisations.OPERATOR, () -> {
            assertThatThrownBy(() -> installations.approve(jar, seen)).isInstanceOf(InstallationEditConflict.class);
            assertThatThrownBy(() -> installations.remove(id, seen)).isInstanceOf(InstallationEditConflict.class);
            assertThatThrownBy(() -> installations.rollBack(id, seen)).isInstanceOf(InstallationEditConflict.class);
            assertThatThrownBy(() -> installations.enable(id, seen)).isInstanceOf(InstallationEditConflict.class);
        });

        assertThat(jars.installation(id).jar().version()).isEqualTo("1.0.0");
        assertThat(jars.installation(id).state()).isEqualTo(State.OFF);
    }

    @Test
    void a_change_between_looking_and_keeping_is_noticed_by_the_database() {
        jars.install(jars.signed(PluginJar.channel(id)));
        var jar = jars.signed(PluginJar.channel(id).version("1.1.0"));
        var review = operator(() -> installations.review(jar)).jar();
        SignedInAs.run(Organisations.OPERATOR, () -> installations.disable(id, 1));

        assertThat(changing.install(review, jar, 1)).isFalse();
        assertThat(changing.install(review, jar, 0)).isFalse();
        assertThat(changing.install(review, jar, 2)).isTrue();
    }

    @Test
    void disabled_it_stops_and_enabled_it_runs_again() {
        jars.install(jars.signed(PluginJar.channel(id)));

        SignedInAs.run(Organisations.OPERATOR, () -> installations.disable(id, 1));
        assertThat(jars.installation(id).runs()).isEmpty();

        SignedInAs.run(Organisations.OPERATOR, () -> installations.enable(id, 2));
        assertThat(jars.installation(id).runs()).contains("1.0.0");
    }

    @Test
    void an_upgrade_of_a_disabled_plugin_is_tried_and_stays_disabled() {
        jars.install(jars.signed(PluginJar.channel(id)));
        SignedInAs.run(Organisations.OPERATOR, () -> installations.disable(id, 1));

        jars.install(jars.signed(PluginJar.channel(id).version("1.1.0")));

        assertThat(jars.installation(id).jar().version()).isEqualTo("1.1.0");
        assertThat(jars.installation(id).runs()).isEmpty();
    }

    @Test
    void removed_it_is_gone_and_can_be_installed_anew() {
        var jar = jars.signed(PluginJar.channel(id));
        jars.install(jar);

        SignedInAs.run(Organisations.OPERATOR, () -> installations.remove(id, 1));

        assertThat(all()).extracting(Installation::id).doesNotContain(id);
        jars.install(jar);
        assertThat(jars.installation(id).state()).isEqualTo(State.RUNNING);
    }

    @Test
    void the_operator_sees_numbers_of_each_organisation_and_what_stands_in_the_way() {
        jars.install(jars.signed(PluginJar.channel(id)));
        var one = organisations.make(0);
        var two = organisations.make(0);
        organisations.make(0);
        uses.add(one, id, 3, false);
        uses.add(two, id, 1, true);

        assertThat(operator(() -> installations.uses(id)))
                .containsExactlyInAnyOrder(
                        new OrganisationUse(one.tenant().name(), List.of(new PluginUse(FakeUses.KEY, 3, false))),
                        new OrganisationUse(two.tenant().name(), List.of(new PluginUse(FakeUses.KEY, 1, true))));

        SignedInAs.run(Organisations.OPERATOR, () -> {
            assertThatThrownBy(() -> installations.remove(id, 1))
                    .isInstanceOfSatisfying(
                            PluginRemovalRefused.class,
                            needed -> assertThat(needed.uses())
                                    .extracting(OrganisationUse::organisation)
                                    .containsExactly(two.tenant().name()));
            assertThatThrownBy(() -> installations.disable(id, 1)).isInstanceOf(PluginRemovalRefused.class);
        });
        assertThat(jars.installation(id).state()).isEqualTo(State.RUNNING);
    }

    @Test
    void what_is_installed_outlives_its_certificate() {
        jars.install(jars.signed(PluginJar.channel(id)));
        SignedInAs.run(Organisations.OPERATOR, () -> installations.disable(id, 1));
        clock.advance(Duration.ofDays(800));

        SignedInAs.run(Organisations.OPERATOR, () -> installations.enable(id, 2));

        assertThat(jars.installation(id).state()).isEqualTo(State.RUNNING);
        var other =
                PluginJars.bytes(PluginJar.channel(PluginJars.newId("channel")).signedBy(SigningKey.trusted()));
        assertThat(operator(() -> installations.review(other)).reasons())
                .extracting(RefusalReason::messageKey)
                .containsExactly("plugins.finding.signer_expired");
    }

    @Test
    void nobody_but_the_operator_may() {
        var jar = jars.signed(PluginJar.channel(id));
        var lead = organisations.make(0).lead();

        SignedInAs.run(lead, () -> {
            assertThatThrownBy(installations::all).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> installations.review(jar)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> installations.approve(jar, 0)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> installations.remove(id, 1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> installations.uses(id)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private List<Installation> all() {
        return operator(installations::all);
    }

    private static <T> T operator(java.util.concurrent.Callable<T> work) {
        return SignedInAs.call(Organisations.OPERATOR, work);
    }
}
