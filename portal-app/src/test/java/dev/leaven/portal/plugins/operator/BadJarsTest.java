package dev.leaven.portal.plugins.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.host.testing.Tampered;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.RefusalReason;
import dev.leaven.portal.testing.ExamplePack;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginJars;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.TestFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class BadJarsTest {

    private static final Path FOLDER = TestFolder.of("plugin-jars");

    @Autowired
    private Installations installations;

    @Autowired
    private PluginJars jars;

    private final String id = PluginJars.newId("channel");
    private SigningKey key;

    @BeforeEach
    void a_publisher_is_trusted() {
        key = jars.trust(SigningKey.trusted());
    }

    @Test
    void unsigned() {
        refused(PluginJars.bytes(PluginJar.channel(id)), "plugins.finding.unsigned", "");
    }

    @Test
    void signed_by_a_stranger() {
        refused(
                PluginJars.bytes(PluginJar.channel(id).signedBy(SigningKey.stranger())),
                "plugins.finding.signer_not_trusted",
                "CN=Stranger,O=Test");
    }

    @Test
    void altered() {
        var signed =
                PluginJar.channel(id).entry("words.txt", "honest").signedBy(key).write(FOLDER);
        refused(
                PluginJars.bytes(Tampered.text(signed, "words.txt", _ -> "forged")),
                "plugins.finding.altered",
                "words.txt");
    }

    @Test
    void for_another_api() {
        refused(
                jars.signed(PluginJar.channel(id).with("Plugin-Requires", ">=2.0.0")),
                "plugins.finding.api_range",
                ">=2.0.0");
    }

    @Test
    void without_a_manifest() {
        var jar = Tampered.entries(
                PluginJar.channel(id).write(FOLDER), entries -> entries.remove("META-INF/MANIFEST.MF"));
        refused(PluginJars.bytes(jar), "plugins.finding.no_manifest", "");
    }

    @Test
    void would_end_the_portal_when_it_is_installed() {
        refused(
                jars.signed(PluginJar.channel(
                        id, ChannelSource.good().members("public TestChannel() { System.exit(3); }"))),
                "plugins.finding.forbidden_call",
                "test.channel.TestChannel.<init>:10 → System.exit");
    }

    @Test
    void brings_the_api_along() {
        refused(
                jars.signed(PluginJar.channel(id)
                        .source("dev.leaven.plugin.Own", "package dev.leaven.plugin; public class Own {}")),
                "plugins.finding.bundles_api",
                "dev/leaven/plugin/Own");
    }

    @Test
    void a_broken_pack_is_told_with_its_path() {
        var pack = ExamplePack.yaml().replace("clusters:", "clusterz:");
        var review = SignedInAs.call(
                Organisations.OPERATOR,
                () -> installations.review(jars.signed(PluginJar.cluster(PluginJars.newId("cluster"), pack))));

        assertThat(review.content()).isEmpty();
        assertThat(review.reasons())
                .isNotEmpty()
                .allMatch(reason -> reason.messageKey().equals("plugins.finding.broken_pack"))
                .anyMatch(reason -> reason.detail().contains("clusterz"));
    }

    @Test
    void a_good_pack_is_told_with_what_it_adds() {
        var pack = ExamplePack.yaml().replace("first-weeks", "other-weeks").replace("fw-", "ow-");
        var review = SignedInAs.call(
                Organisations.OPERATOR,
                () -> installations.review(jars.signed(PluginJar.cluster(PluginJars.newId("cluster"), pack))));

        var content = review.content().orElseThrow();
        assertThat(content.clusters()).isEqualTo(1);
        assertThat(content.questions()).isPositive();
        assertThat(content.languages()).contains("en", "nl");
    }

    @Test
    void an_id_that_another_publisher_has() {
        jars.install(jars.signed(PluginJar.channel(id)));
        var other = jars.trust(SigningKey.named("Another publisher"));

        refused(
                PluginJars.bytes(PluginJar.channel(id).version("2.0.0").signedBy(other)),
                "plugins.clash.publisher",
                "CN=Trusted publisher,O=Test");
        assertThat(jars.installation(id).jar().version()).isEqualTo("1.0.0");
    }

    @Test
    void a_publisher_with_a_new_certificate_is_the_same_and_that_is_told() {
        jars.install(jars.signed(PluginJar.channel(id)));
        var renewed = SigningKey.named("Trusted publisher");
        SignedInAs.run(Organisations.OPERATOR, () -> publishers.trust(PluginJars.pem(renewed)));

        var review = SignedInAs.call(
                Organisations.OPERATOR,
                () -> installations.review(
                        PluginJars.bytes(PluginJar.channel(id).version("2.0.0").signedBy(renewed))));

        assertThat(review.reasons()).isEmpty();
        assertThat(review.otherCertificate()).isTrue();
    }

    @Test
    void an_id_that_another_kind_has() {
        jars.install(jars.signed(PluginJar.channel(id)));
        var pack = ExamplePack.yaml().replace("first-weeks", "kind-weeks").replace("fw-", "kw-");

        refused(jars.signed(PluginJar.cluster(id, pack).version("2.0.0")), "plugins.clash.kind", id);
    }

    @Test
    void the_same_version_with_other_bytes_and_the_same_jar_again() {
        var jar = jars.signed(PluginJar.channel(id));
        jars.install(jar);

        refused(jars.signed(PluginJar.channel(id).entry("more.txt", "more")), "plugins.clash.version", "1.0.0");
        refused(jar, "plugins.clash.installed", "1.0.0");
    }

    @Test
    void no_jar_at_all() {
        refused("no jar".getBytes(StandardCharsets.UTF_8), "plugins.finding.not_a_jar", "");
    }

    @Autowired
    private Publishers publishers;

    /** Refused before and while it is approved, with this reason, and nothing has changed. */
    private void refused(byte[] jar, String messageKey, String detail) {
        SignedInAs.run(Organisations.OPERATOR, () -> {
            var before = installations.all();
            var review = installations.review(jar);
            assertThat(review.reasons()).contains(new RefusalReason(messageKey, detail));
            assertThatThrownBy(() -> installations.approve(jar, review.seen()))
                    .isInstanceOfSatisfying(
                            InstallationRefused.class,
                            refused -> assertThat(refused.reasons()).isEqualTo(review.reasons()));
            assertThat(installations.all())
                    .extracting(Installation::jar)
                    .isEqualTo(before.stream().map(Installation::jar).toList());
        });
    }
}
