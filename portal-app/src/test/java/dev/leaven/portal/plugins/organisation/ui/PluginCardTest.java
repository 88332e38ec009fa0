package dev.leaven.portal.plugins.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.portal.catalog.Extension;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.organisation.ChannelSettings;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import dev.leaven.portal.plugins.organisation.SubmittedSettings;
import dev.leaven.portal.testing.FakeUses;
import dev.leaven.portal.testing.InstalledJars;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PluginTest;
import dev.leaven.portal.testing.PortalUiTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PluginTest
class PluginCardTest extends PortalUiTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PAGE = "organisation/plugins";
    private static final SubmittedSettings TYPED =
            new SubmittedSettings(Map.of("server", "mail.example.com", "token", "s3cret"), Set.of());

    @Autowired
    private InstalledJars.Operator operator;

    @Autowired
    private OrganisationPlugins plugins;

    @Autowired
    private ChannelSettings settings;

    @Autowired
    private Packs packs;

    @Autowired
    private FakeUses uses;

    @Autowired
    private MutableClock clock;

    private final String id = "channel-on-a-card-" + COUNT.incrementAndGet();
    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
    }

    @Test
    void a_channel_that_rests_says_until_when_by_the_readers_clock() {
        clock.set(Instant.parse("2027-01-08T13:59:50Z"));
        operator.install(PluginJar.channel(id, ChannelSource.good().check("throw new IllegalStateException();")));
        fillIn(ours);
        for (int i = 0; i < 5; i++) {
            SignedInAs.run(ours.administrator(), () -> settings.test(id, TYPED));
        }

        open(ours.administrator(), "communicate", Locale.of("nl"));
        clockOfTheBrowser("Asia/Tokyo");
        go(PAGE);
        assertThat(card(id)).contains("Rust even", "Het portaal laat het tot 23:01 met rust");

        open(ours.administrator(), "communicate");
        clockOfTheBrowser("Middle-earth/Shire");
        go(PAGE);
        assertThat(card(id)).contains("Resting", "The portal leaves it alone until 14:01 UTC and then tries again");

        open(theirs.administrator(), PAGE);
        assertThat(card(id)).contains("Not enabled").doesNotContain("Resting");

        clock.advance(Duration.ofMinutes(1));
        open(ours.administrator(), PAGE);
        assertThat(card(id)).contains("Resting", "leaves it alone for a moment");
    }

    @Test
    void forgetting_names_what_is_lost_and_asks_once() {
        operator.install(PluginJar.channel(id));
        fillIn(ours);
        fillIn(theirs);
        open(ours.administrator(), PAGE, Locale.of("nl"));
        assertThat(shows("forget-" + id)).isFalse();

        SignedInAs.run(ours.administrator(), () -> plugins.disable(id));
        open(ours.administrator(), PAGE, Locale.of("nl"));
        assertThat(askedToForget()).contains("Server", "Token", "voorgoed gewist");
        window().test(window().find(ConfirmDialog.class).single()).confirm();

        assertThat(notices()).anyMatch(notice -> notice.contains("Wat was ingevuld, is gewist"));
        assertThat(shows("forget-" + id)).isFalse();
        SignedInAs.run(
                theirs.administrator(),
                () -> assertThat(settings.form(id).secretsSet()).containsExactly("token"));
    }

    @Test
    void what_waiting_messages_need_is_not_forgotten() {
        operator.install(PluginJar.channel(id));
        fillIn(ours);
        uses.add(ours, id, 2, false);
        SignedInAs.run(ours.administrator(), () -> plugins.disable(id));
        open(ours.administrator(), PAGE);
        assertThat(askedToForget()).contains("Forget what was filled in for Test?");
        window().test(window().find(ConfirmDialog.class).single()).confirm();

        assertThat(notices()).anyMatch(notice -> notice.contains("Nothing was deleted"));
        assertThat(shows("forget-" + id)).isTrue();
    }

    @Test
    void a_cluster_names_its_languages_in_the_readers_and_keeps_them_all_when_it_is_enabled() throws IOException {
        String cluster = "cluster-ai-readiness";
        operator.install(PluginJar.cluster(
                cluster, Files.readString(Path.of("../plugins/" + cluster + "/src/main/resources/leaven/pack.yaml"))));
        open(ours.administrator(), PAGE);
        assertThat(card(cluster)).contains("in English, Dutch and German.");
        window().test(find(Button.class, "enable-" + cluster)).click();

        operator.crash(cluster);
        assertThat(languages(ours)).containsExactly(List.of("en", "nl", "de"));
        assertThat(languages(theirs)).isEmpty();
        open(ours.administrator(), PAGE, Locale.of("nl"));
        assertThat(card(cluster)).contains("in het Engels, Nederlands en Duits.");
    }

    private void fillIn(Organisation organisation) {
        SignedInAs.run(organisation.administrator(), () -> {
            plugins.enable(id);
            settings.save(id, TYPED, settings.form(id).seen());
        });
    }

    private List<List<String>> languages(Organisation organisation) {
        return SignedInAs.call(
                organisation.lead(),
                () -> packs.available().stream().map(Extension::languages).toList());
    }

    private String askedToForget() {
        window().test(find(Button.class, "forget-" + id)).click();
        var dialog = window().find(ConfirmDialog.class).single();
        return dialog.getElement().getProperty("header") + dialog.getElement().getTextRecursively();
    }

    private String card(String plugin) {
        return find(PluginCard.class, "plugin-" + plugin).getElement().getTextRecursively();
    }

    private static void clockOfTheBrowser(String zone) {
        var ui = UI.getCurrent();
        ui.getInternals()
                .setExtendedClientDetails(
                        ExtendedClientDetails.updateFromValues(ui, key -> key.equals("v-tzid") ? zone : null));
    }
}
