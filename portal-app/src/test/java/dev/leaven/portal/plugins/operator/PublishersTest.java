package dev.leaven.portal.plugins.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.RefusalReason;
import dev.leaven.portal.plugins.operator.CertificateRefused.Reason;
import dev.leaven.portal.plugins.operator.Installation.State;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginJars;
import dev.leaven.portal.testing.PortalTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PublishersTest {

    @Autowired
    private Publishers publishers;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Installations installations;

    @Autowired
    private PluginJars jars;

    @Autowired
    private MutableClock clock;

    @Test
    void a_certificate_is_looked_at_before_it_is_trusted() {
        var key = SigningKey.named("Looked at");
        clock.set(key.certificate().getNotBefore().toInstant().plus(Duration.ofDays(1)));
        SignedInAs.run(Organisations.OPERATOR, () -> {
            var read = publishers.read("Bag attributes\n" + PluginJars.pem(key));
            assertThat(read.name()).contains("Looked at");
            assertThat(publishers.all()).extracting(Publisher::name).doesNotContain(read.name());

            publishers.trust(PluginJars.pem(key));

            assertThat(publishers.all()).extracting(Publisher::fingerprint).contains(read.fingerprint());
            refused(PluginJars.pem(key), Reason.KNOWN);
        });
    }

    @Test
    void nonsense_secrets_and_what_is_not_valid_now_are_refused() {
        var key = SigningKey.named("Not valid now");
        SignedInAs.run(Organisations.OPERATOR, () -> {
            refused("", Reason.UNREADABLE);
            refused("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", Reason.UNREADABLE);
            refused("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", Reason.PRIVATE_KEY);
            clock.set(key.certificate().getNotBefore().toInstant().minus(Duration.ofDays(1)));
            refused(PluginJars.pem(key), Reason.NOT_YET_VALID);
            clock.set(key.certificate().getNotAfter().toInstant().plus(Duration.ofDays(1)));
            refused(PluginJars.pem(key), Reason.EXPIRED);
        });
    }

    @Test
    void a_publisher_trusted_no_longer_brings_nothing_new_and_what_it_signed_runs_on() {
        var key = jars.trust(SigningKey.named("Trusted no longer"));
        String id = PluginJars.newId("channel");
        jars.install(PluginJars.bytes(PluginJar.channel(id).signedBy(key)));
        var ours = SignedInAs.call(Organisations.OPERATOR, publishers::all).stream()
                .filter(one -> one.name().contains("Trusted no longer"))
                .findFirst()
                .orElseThrow();
        assertThat(ours.signed()).containsExactly(id);

        SignedInAs.run(Organisations.OPERATOR, () -> {
            publishers.distrust(ours.fingerprint());
            installations.disable(id, 1);
            installations.enable(id, 2);
        });

        assertThat(jars.installation(id).state()).isEqualTo(State.RUNNING);
        var next = PluginJars.bytes(PluginJar.channel(id).version("1.1.0").signedBy(key));
        assertThat(SignedInAs.call(Organisations.OPERATOR, () -> installations.review(next))
                        .reasons())
                .extracting(RefusalReason::messageKey)
                .containsExactly("plugins.finding.signer_not_trusted");
    }

    @Test
    void nobody_but_the_operator_may() {
        SignedInAs.run(organisations.make(0).lead(), () -> {
            assertThatThrownBy(publishers::all).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> publishers.trust("")).isInstanceOf(AccessDeniedException.class);
        });
    }

    private void refused(String pem, Reason reason) {
        assertThatThrownBy(() -> publishers.trust(pem))
                .isInstanceOfSatisfying(
                        CertificateRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
