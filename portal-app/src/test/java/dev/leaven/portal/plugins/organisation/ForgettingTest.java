package dev.leaven.portal.plugins.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.plugin.LocalizedText;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.PluginUse;
import dev.leaven.portal.testing.FakeUses;
import dev.leaven.portal.testing.InstalledJars;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginTest;
import dev.leaven.portal.testing.Tables;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PluginTest
class ForgettingTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private Organisations organisations;

    @Autowired
    private InstalledJars.Operator operator;

    @Autowired
    private OrganisationPlugins plugins;

    @Autowired
    private ChannelSettings settings;

    @Autowired
    private FakeUses uses;

    @Autowired
    private Tables tables;

    private final String id = "channel-forgotten-" + COUNT.incrementAndGet();
    private final SubmittedSettings typed =
            new SubmittedSettings(Map.of("server", "mail.example.com", "token", "s3cret"), Set.of());

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void a_channel_that_both_filled_in_and_that_remembers_something_of_both() {
        operator.install(PluginJar.channel(id, ChannelSource.good().check("""
                        context.store().put("last", "yesterday");
                        return new CheckResult.Passed(LocalizedText.english("Noted"));
                        """)));
        ours = organisations.make();
        theirs = organisations.make();
        for (var one : List.of(ours, theirs)) {
            SignedInAs.run(one.administrator(), () -> {
                plugins.enable(id);
                settings.save(id, typed, 0);
                settings.test(id, typed);
            });
        }
    }

    @Test
    void what_is_lost_is_named_and_then_gone_for_this_organisation_alone() {
        var row = tables.rows(theirs.id(), "tenant_plugin").getFirst();
        SignedInAs.run(ours.administrator(), () -> {
            plugins.disable(id);
            assertThat(plugins.get(id).filledIn()).isTrue();
            assertThat(plugins.kept(id).filledIn())
                    .extracting(LocalizedText::toString)
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("Server");
            assertThat(plugins.kept(id).remembered()).isEqualTo(1);

            plugins.forget(id);

            assertThat(plugins.get(id).filledIn()).isFalse();
            assertThat(plugins.kept(id)).isEqualTo(new KeptSettings(List.of(), 0));
            plugins.enable(id);
            assertThat(settings.form(id).values()).isEmpty();
            assertThat(settings.form(id).secretsSet()).isEmpty();
        });
        assertThat(tables.rows(ours.id(), "tenant_plugin_store")).isEmpty();
        assertThat(tables.rows(theirs.id(), "tenant_plugin_store")).hasSize(1);
        assertThat(tables.rows(theirs.id(), "tenant_plugin"))
                .singleElement()
                .satisfies(same -> assertThat(same.get("settings")).isEqualTo(row.get("settings")))
                .satisfies(same -> assertThat((byte[]) same.get("secrets")).isEqualTo((byte[]) row.get("secrets")));
    }

    @Test
    void an_enabled_channel_forgets_nothing() {
        SignedInAs.run(
                ours.administrator(),
                () -> assertThatThrownBy(() -> plugins.forget(id))
                        .isInstanceOfSatisfying(
                                DisablingRefused.class,
                                still -> assertThat(still.uses())
                                        .extracting(PluginUse::messageKey)
                                        .containsExactly("plugins.use.enabled")));
        nothingIsLost();
    }

    @Test
    void while_messages_wait_nothing_is_forgotten() {
        uses.add(ours, id, 3, false);
        SignedInAs.run(ours.administrator(), () -> {
            plugins.disable(id);
            assertThatThrownBy(() -> plugins.forget(id))
                    .isInstanceOfSatisfying(
                            DisablingRefused.class,
                            still -> assertThat(still.uses())
                                    .extracting(PluginUse::count)
                                    .containsExactly(3));
            plugins.enable(id);
        });
        nothingIsLost();
    }

    @Test
    void who_had_the_form_open_brings_nothing_back() {
        SignedInAs.run(ours.administrator(), () -> {
            int seen = settings.form(id).seen();
            plugins.disable(id);
            plugins.forget(id);
            plugins.enable(id);
            assertThatThrownBy(() -> settings.save(id, typed, seen)).isInstanceOf(SettingsEditConflict.class);
        });
    }

    @Test
    void only_an_administrator_forgets_and_only_what_is_on_offer() {
        for (var user : List.of(ours.lead(), ours.assessor("hr"), Organisations.OPERATOR)) {
            SignedInAs.run(user, () -> {
                assertThatThrownBy(() -> plugins.kept(id)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> plugins.forget(id)).isInstanceOf(AccessDeniedException.class);
            });
        }
        SignedInAs.run(
                ours.administrator(),
                () -> assertThatThrownBy(() -> plugins.forget("channel-never"))
                        .isInstanceOf(NoSuchElementException.class));
    }

    private void nothingIsLost() {
        SignedInAs.run(ours.administrator(), () -> {
            assertThat(settings.form(id).values()).containsEntry("server", "mail.example.com");
            assertThat(settings.form(id).secretsSet()).containsExactly("token");
            assertThat(plugins.kept(id).remembered()).isEqualTo(1);
        });
    }
}
