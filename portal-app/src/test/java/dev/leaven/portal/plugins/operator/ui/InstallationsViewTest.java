package dev.leaven.portal.plugins.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import dev.leaven.host.review.JarReview;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.PackAdmission;
import dev.leaven.portal.plugins.operator.Publishers;
import dev.leaven.portal.testing.ExamplePack;
import dev.leaven.portal.testing.FakeUses;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginJars;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InstallationsViewTest extends OperatorPageTest {

    @Autowired
    private FakeUses uses;

    @Autowired
    private Publishers publishers;

    @Autowired
    private PackAdmission gate;

    @Test
    void a_jar_is_shown_before_it_is_installed_and_then_has_a_card() {
        var jar = jars.signed(PluginJar.channel(id).hosts("api.example.com,{server}"));
        open(Organisations.OPERATOR, PAGE);
        upload(jar);

        assertThat(review())
                .contains(
                        "Trusted publisher, Test",
                        "api.example.com",
                        "The host that an organisation fills in (server)");
        assertThat(shows("plugin-" + id)).isFalse();

        approve();

        assertThat(card()).contains("Running", "api.example.com", "Calls on this machine since it started: ");
        assertThat(notices()).anyMatch(text -> text.contains(id + " 1.0.0 is installed"));
    }

    @Test
    void what_a_cluster_adds_is_counted_in_dutch() {
        var pack = ExamplePack.yaml().replace("first-weeks", "dutch-weeks").replace("fw-", "dw-");
        var jar = jars.signed(PluginJar.cluster(PluginJars.newId("cluster"), pack));
        open(Organisations.OPERATOR, PAGE, Locale.of("nl"));
        upload(jar);

        assertThat(review()).contains("Wat voegt hij toe?", "1 cluster", "in het Engels en Nederlands");
    }

    @Test
    void a_refused_jar_shows_every_reason_and_can_not_be_approved() {
        jars.trust(SigningKey.trusted());
        var jar = PluginJars.bytes(
                PluginJar.channel(id).with("Plugin-Requires", ">=2.0.0").with("Plugin-License", null));
        open(Organisations.OPERATOR, PAGE);
        upload(jar);

        assertThat(review())
                .contains("Nobody signed it", "another version of the plugin API", ">=2.0.0", "Plugin-License");
        assertThat(shows("approve")).isFalse();
    }

    @Test
    void the_jar_that_is_installed_is_called_that() {
        var jar = jars.signed(PluginJar.channel(id));
        jars.install(jar);
        open(Organisations.OPERATOR, PAGE);
        upload(jar);

        assertThat(find(Dialog.class, "review").getHeaderTitle()).isEqualTo(id + " is installed already");
    }

    @Test
    void what_is_wrong_in_a_pack_is_said_in_the_operators_language() {
        jars.trust(SigningKey.trusted());
        var pack = ExamplePack.yaml().replace("id: fw-warm-start-q2", "id: warm-start-q2");
        var jar = PluginJars.bytes(PluginJar.cluster(ExamplePack.PLUGIN, pack).signedBy(SigningKey.trusted()));
        open(Organisations.OPERATOR, PAGE, Locale.of("nl"));
        upload(jar);

        assertThat(review())
                .contains("clusters[0].ingredients[0].questions[1].id", "\"warm-start-q2\" moet beginnen met \"fw-\".");
    }

    @Test
    void an_upgrade_that_does_not_start_says_so_and_the_card_stays() {
        jars.install(jars.signed(PluginJar.channel(id)));
        var broken = jars.signed(
                PluginJar.channel(id, ChannelSource.good().describe("throw new IllegalStateException(\"no\");"))
                        .version("2.0.0"));
        open(Organisations.OPERATOR, PAGE);
        upload(broken);
        approve();

        assertThat(review()).contains("it did not start", "IllegalStateException: no", "the version before runs on");
        assertThat(card()).contains("Running", "1.0.0");
    }

    @Test
    void more_than_a_megabyte_is_fine_and_more_than_a_plugin_may_be_is_told() {
        var noise = new byte[2_000_000];
        new Random(1).nextBytes(noise);
        var jar = jars.signed(PluginJar.channel(id).entry("noise.bin", noise));
        open(Organisations.OPERATOR, PAGE);
        upload(new byte[JarReview.MAX_JAR + 1]);
        assertThat(notices()).anyMatch(text -> text.contains("20 MB at most"));
        assertThat(shows("review")).isFalse();

        upload(jar);
        approve();

        assertThat(card()).contains("Running");
    }

    @Test
    void taking_a_plugin_away_names_who_uses_it() {
        var one = organisations.make(0);
        var two = organisations.make(0);
        jars.install(jars.signed(PluginJar.channel(id)));
        uses.add(one, id, 3, false);
        open(Organisations.OPERATOR, PAGE);
        pressOnCard("remove");

        assertThat(uses())
                .contains(one.tenant().name(), "3")
                .doesNotContain(two.tenant().name());

        press("confirm");

        assertThat(shows("plugin-" + id)).isFalse();
    }

    @Test
    void what_is_needed_can_not_be_taken_away() {
        jars.install(jars.signed(PluginJar.channel(id)));
        uses.add(organisations.make(0), id, 1, true);
        open(Organisations.OPERATOR, PAGE);
        pressOnCard("disable");

        assertThat(uses()).contains("it has to stay for now");
        assertThat(shows("confirm")).isFalse();
    }

    @Test
    void the_version_before_comes_back() {
        jars.install(jars.signed(PluginJar.channel(id)));
        jars.install(jars.signed(PluginJar.channel(id).version("1.1.0")));
        open(Organisations.OPERATOR, PAGE);
        pressOnCard("rollback");
        assertThat(find(Dialog.class, "rollback-dialog").getHeaderTitle()).contains("from 1.1.0 to 1.0.0");
        assertThat(card()).contains("Back to 1.0.0");

        press("confirm");
        untilStarted();

        assertThat(card()).contains("Back to 1.1.0");
        assertThat(shows("rollback-dialog")).isFalse();
    }

    @Test
    void nobody_but_the_operator_sees_the_page() {
        open(organisations.make(0).lead(), PAGE);

        assertThat(view()).isNotEqualTo("InstallationsView");
    }

    @Test
    void a_jar_that_is_slow_to_start_shows_that_it_is_starting_and_keeps_the_page() {
        var jar = jars.signed(
                PluginJar.channel(
                        id,
                        ChannelSource.good()
                                .members(
                                        "public TestChannel() throws Exception { new CountDownLatch(1).await(500, TimeUnit.MILLISECONDS); }\n")));
        open(Organisations.OPERATOR, PAGE);
        upload(jar);
        press("approve");

        assertThat(shows("starting")).isTrue();
        assertThat(find(Button.class, "approve").isEnabled()).isFalse();
        assertThat(find(Button.class, "approve").getText()).isEqualTo("Starting…");
        assertThat(find(Dialog.class, "review").isCloseOnEsc()).isFalse();
        untilStarted();

        assertThat(card()).contains("Running");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5_000);
    }

    @Test
    void a_pack_that_belongs_to_another_plugin_is_refused_in_the_operators_language() {
        var pack = ExamplePack.yaml().replace("first-weeks", "owned-weeks").replace("fw-", "ow-");
        String owner = PluginJars.newId("cluster");
        gate.freeze(owner, pack);
        open(Organisations.OPERATOR, PAGE, Locale.of("nl"));

        upload(jars.signed(PluginJar.cluster(PluginJars.newId("cluster"), pack)));

        assertThat(review())
                .contains("hoort bij een andere plugin", owner)
                .doesNotContain("belongs to", "regels voor inhoud");
    }

    @Test
    void an_upgrade_marks_what_it_changes_in_words() {
        jars.install(jars.signed(PluginJar.channel(id).hosts("old.example.com,kept.example.com")));
        var key = SigningKey.named("Trusted publisher");
        trustToo(key);
        var upgrade = PluginJar.channel(id)
                .version("1.1.0")
                .hosts("kept.example.com,fresh.example.com")
                .with("Plugin-Requires", ">=1.0.0 & <3.0.0");
        open(Organisations.OPERATOR, PAGE);
        upload(PluginJars.bytes(upgrade.signedBy(key)));

        assertThat(changes())
                .contains(
                        "It wants to reach what it did not reach before: fresh.example.com",
                        "It no longer wants to reach: old.example.com",
                        "signed with another certificate of the same publisher",
                        "now for >=1.0.0 & <3.0.0")
                .doesNotContain("kept.example.com");

        open(Organisations.OPERATOR, PAGE, Locale.of("nl"));
        upload(jars.signed(PluginJar.channel(id).version("1.1.0").hosts("old.example.com,kept.example.com")));
        assertThat(changes()).contains("niets nieuws bereiken");
    }

    private String changes() {
        var text = new StringBuilder();
        tell(text, find(Div.class, "changes").getElement());
        return text.toString();
    }

    /** A second certificate of the same name. */
    private void trustToo(SigningKey key) {
        SignedInAs.run(Organisations.OPERATOR, () -> publishers.trust(PluginJars.pem(key)));
    }

    private String uses() {
        return find(Dialog.class, "uses").getElement().getTextRecursively();
    }
}
