package dev.leaven.portal.plugins.ui.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.leaven.host.JarReview;
import dev.leaven.host.PluginHost;
import dev.leaven.host.PluginUnavailable;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.portal.plugins.Installation.State;
import dev.leaven.portal.plugins.NodeVitals;
import dev.leaven.portal.plugins.internal.PluginHealthPlatformSql;
import dev.leaven.portal.testing.ExamplePack;
import dev.leaven.portal.testing.FakeUses;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginJars;
import dev.leaven.portal.testing.PortalUiTest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InstallationsViewTest extends PortalUiTest {

    private static final String PAGE = "operator/plugins";

    @Autowired
    private PluginJars jars;

    @Autowired
    private FakeUses uses;

    @Autowired
    private PluginHost host;

    @Autowired
    private PluginHealthPlatformSql health;

    @Autowired
    private MutableClock clock;

    private final String id = PluginJars.newId("channel");

    @Test
    void a_jar_is_shown_before_it_is_installed_and_then_has_a_card() {
        var jar = jars.signed(PluginJar.channel(id).hosts("api.example.com,{server}"));
        open(Organisations.OPERATOR, PAGE);
        upload(jar);

        assertThat(review())
                .contains(
                        "Trusted publisher, Test",
                        "api.example.com",
                        "the host that an organisation fills in (server)");
        assertThat(shows("plugin-" + id)).isFalse();

        press("approve");

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
    void an_upgrade_that_does_not_start_says_so_and_the_card_stays() {
        jars.install(jars.signed(PluginJar.channel(id)));
        var broken = jars.signed(
                PluginJar.channel(id, ChannelSource.good().describe("throw new IllegalStateException(\"no\");"))
                        .version("2.0.0"));
        open(Organisations.OPERATOR, PAGE);
        upload(broken);
        press("approve");

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
        press("approve");

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

        assertThat(card()).contains("Back to 1.1.0");
    }

    @Test
    void a_channel_that_keeps_failing_says_why_and_until_when_it_is_left_alone() {
        jars.install(jars.signed(PluginJar.channel(
                id, ChannelSource.good().measure("throw new IllegalStateException(\"gateway gone\");"))));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> host.channel(id).measure("text")).isInstanceOf(PluginUnavailable.class);
        }
        var until = host.health(id).orElseThrow().restingUntil().orElseThrow();

        open(Organisations.OPERATOR, PAGE);
        assertThat(card())
                .contains("Resting", "Last error: java.lang.IllegalStateException: gateway gone")
                .contains("left alone until "
                        + DateTimeFormatter.ofPattern("HH:mm").format(until.atZone(ZoneOffset.UTC)));
        open(Organisations.OPERATOR, PAGE, Locale.of("nl"));
        assertThat(card()).contains("Rust even", "met rust gelaten tot ");
    }

    @Test
    void threads_that_a_channel_leaves_behind_are_counted() {
        jars.install(jars.signed(PluginJar.channel(
                id,
                ChannelSource.good()
                        .measure("var thread = new Thread(() -> { try { Thread.sleep(60_000); } catch"
                                + " (InterruptedException e) { } }); thread.setDaemon(true); thread.start();"
                                + " return TextMeasure.characters(text);"))));
        host.channel(id).measure("text");

        open(Organisations.OPERATOR, PAGE);

        assertThat(card()).contains("Threads that should have ended and have not: 1");
    }

    @Test
    void with_several_nodes_their_sum_and_a_line_for_each_are_shown() {
        jars.install(jars.signed(PluginJar.channel(id)));
        var there = new NodeVitals(
                "portal-2-ab12",
                State.RESTING,
                Optional.of("1.0.0"),
                1_200,
                7,
                Optional.of("java.net.SocketException: reset"),
                Optional.of(clock.instant()),
                0);
        health.tell(id, there, clock.instant());

        open(Organisations.OPERATOR, PAGE);

        assertThat(card())
                .contains("Calls on 2 machines since it started there: 1,2", "of which failed: 7")
                .contains("portal-2-ab12", "(this machine)", "Resting", "Running", "SocketException: reset");
    }

    @Test
    void a_certificate_is_shown_before_it_is_trusted() {
        var key = SigningKey.named("Shown first");
        jars.trust(SigningKey.trusted());
        open(Organisations.OPERATOR, PAGE);
        press("trust");
        find(TextArea.class, "pem").setValue("nonsense");
        assertThat(find(TextArea.class, "pem").getErrorMessage()).contains("no certificate");
        assertThat(find(Button.class, "trust-yes").isEnabled()).isFalse();

        find(TextArea.class, "pem").setValue(PluginJars.pem(key));

        assertThat(find(Div.class, "certificate").getElement().getTextRecursively())
                .contains("Shown first, Test");
        press("trust-yes");
        assertThat(find(Div.class, "publishers").getElement().getTextRecursively())
                .contains("Shown first, Test");
    }

    @Test
    void nobody_but_the_operator_sees_the_page() {
        open(organisations.make(0).lead(), PAGE);

        assertThat(view()).isNotEqualTo("InstallationsView");
    }

    private void upload(byte[] jar) {
        window().find(JarUpload.class).single().take(jar);
    }

    private void press(String testId) {
        find(Button.class, testId).click();
    }

    private void pressOnCard(String testId) {
        var card = find(Div.class, "plugin-" + id);
        window().find(Button.class, card)
                .withAttribute("data-test-id", testId)
                .single()
                .click();
    }

    private String card() {
        return find(Div.class, "plugin-" + id).getElement().getTextRecursively() + texts("plugin-" + id);
    }

    private String texts(String testId) {
        var text = new StringBuilder();
        find(Div.class, testId).getElement().getChildren().forEach(child -> tell(text, child));
        return text.toString();
    }

    private static void tell(StringBuilder text, com.vaadin.flow.dom.Element element) {
        if (element.isTextNode()) {
            text.append(element.getText()).append('\n');
        } else {
            element.getChildren().forEach(child -> tell(text, child));
        }
    }

    private String review() {
        var dialog = find(Dialog.class, "review");
        return dialog.getHeaderTitle() + dialog.getElement().getTextRecursively();
    }

    private String uses() {
        return find(Dialog.class, "uses").getElement().getTextRecursively();
    }
}
