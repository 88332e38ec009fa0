package dev.leaven.portal.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Recipient;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.keys.TenantKeys;
import dev.leaven.portal.plugins.ChannelUnavailable.Reason;
import dev.leaven.portal.plugins.organisation.ChannelSettings;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import dev.leaven.portal.plugins.organisation.SettingFault;
import dev.leaven.portal.plugins.organisation.SubmittedSettings;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.InstalledJars;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginTest;
import dev.leaven.portal.testing.Statements;
import dev.leaven.portal.testing.Tables;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Channels that are compiled here and really called, on behalf of two organisations. */
@PluginTest
@ExtendWith(OutputCaptureExtension.class)
class ChannelsTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String SECRET = "s3cret-of-ours-alone";

    @Autowired
    private Organisations organisations;

    @Autowired
    private InstalledJars.Operator operator;

    @Autowired
    private OrganisationPlugins plugins;

    @Autowired
    private ChannelSettings settings;

    @Autowired
    private Channels channels;

    @Autowired
    private TenantKeys keys;

    @Autowired
    private Tables tables;

    @Autowired
    private TransactionTemplate transaction;

    private final String id = "channel-here-" + COUNT.incrementAndGet();
    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
    }

    @Test
    void only_who_enabled_a_channel_and_filled_it_in_can_use_it() {
        install(ChannelSource.good());
        assertThat(choices(ours)).isEmpty();

        SignedInAs.run(ours.administrator(), () -> plugins.enable(id));
        assertThat(choices(ours)).singleElement().satisfies(choice -> {
            assertThat(choice.description().name().in(Locale.of("nl"))).isEqualTo("Proef");
            assertThat(choice.ready()).isFalse();
        });
        assertThat(reason(ours)).isEqualTo(Reason.NOT_ENABLED);

        fillIn(ours, Map.of("server", "mail.example.com"));
        assertThat(choices(ours)).singleElement().matches(ChannelChoice::ready);
        assertThat(deliver(ours)).isEqualTo(new Delivery.Delivered("ref-key-1"));
        assertThat(choices(theirs)).isEmpty();
        assertThat(reason(theirs)).isEqualTo(Reason.NOT_ENABLED);
    }

    @Test
    void a_channel_gets_what_its_own_organisation_filled_in_and_knows_it_by_another_name_than_other_channels_do() {
        install(ChannelSource.good().deliver("""
                return new Delivery.Delivered(context.organisation() + " " + context.settings().text("server") + " "
                    + context.settings().find("token").orElse("none"));"""));
        enable(ours, Map.of("server", "ours.example.com", "token", SECRET));
        enable(theirs, Map.of("server", "theirs.example.com"));

        String name = TenantScope.call(ours.id(), () -> keys.pseudonym("plugin " + id));
        assertThat(deliver(ours)).isEqualTo(new Delivery.Delivered(name + " ours.example.com " + SECRET));
        assertThat(((Delivery.Delivered) deliver(theirs)).reference())
                .endsWith(" theirs.example.com none")
                .doesNotContain(name);
    }

    @Test
    void what_it_remembers_is_kept_sealed_for_each_organisation_by_itself() {
        install(ChannelSource.good().deliver("""
                var before = context.store().get("+31612345678").orElse("nothing");
                context.store().put("+31612345678", message.senderName());
                return new Delivery.Delivered(before);"""));
        enable(ours, Map.of("server", "a.example.com"));
        enable(theirs, Map.of("server", "a.example.com"));

        assertThat(deliver(ours)).isEqualTo(new Delivery.Delivered("nothing"));
        assertThat(deliver(theirs)).isEqualTo(new Delivery.Delivered("nothing"));
        assertThat(deliver(ours)).isEqualTo(new Delivery.Delivered("A sender"));
        assertThat(tables.rows(ours.id(), "tenant_plugin_store"))
                .singleElement()
                .satisfies(row -> {
                    assertThat((String) row.get("name")).hasSize(24).doesNotContain("316");
                    assertThat(new String((byte[]) row.get("sealed"))).doesNotContain("A sender");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            throw new IllegalStateException(context.settings().text("token"));                     | FAILED
            return null;                                                                           | FAILED
            while (true) { if (Thread.interrupted()) throw new IllegalStateException("let go"); }  | OVERDUE
            """)
    void whatever_it_does_is_told_by_its_reason_and_never_with_a_secret(
            String body, Reason reason, CapturedOutput output) {
        install(ChannelSource.good().deliver(body));
        enable(ours, Map.of("server", "a.example.com", "token", SECRET));

        var failure = unavailable(ours);

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure).hasNoCause();
        assertThat(failure.toString()).doesNotContain(SECRET);
        assertThat(output).doesNotContain(SECRET);
    }

    @Test
    void after_several_failures_it_rests_until_a_time_that_is_told() {
        install(ChannelSource.good().deliver("throw new IllegalStateException();"));
        enable(ours, Map.of("server", "a.example.com"));
        for (int i = 0; i < 5; i++) {
            assertThat(reason(ours)).isEqualTo(Reason.FAILED);
        }

        assertThat(unavailable(ours)).satisfies(resting -> {
            assertThat(resting.reason()).isEqualTo(Reason.RESTING);
            assertThat(resting.until()).isPresent();
        });
        assertThat(SignedInAs.call(ours.administrator(), () -> plugins.get(id)).state())
                .isEqualTo(OrganisationPlugin.State.RESTING);
    }

    @Test
    void one_that_does_not_run_is_still_listed_as_it_was() {
        install(ChannelSource.good());
        enable(ours, Map.of("server", "a.example.com"));

        operator.crash(id);
        assertThat(choices(ours)).singleElement().satisfies(choice -> {
            assertThat(choice.description().name().in(Locale.ENGLISH)).isEqualTo("Test");
            assertThat(choice.ready()).isFalse();
        });
        assertThat(reason(ours)).isEqualTo(Reason.NOT_RUNNING);

        operator.want(id, false);
        assertThat(choices(ours)).isEmpty();
        assertThat(reason(ours)).as("the operator may want it again").isEqualTo(Reason.NOT_RUNNING);
    }

    @Test
    void an_upgrade_that_asks_for_more_makes_it_wait_for_the_administrator() {
        install(ChannelSource.good());
        enable(ours, Map.of("server", "a.example.com"));
        operator.install(
                PluginJar.channel(id, ChannelSource.good().settings("""
                return List.of(
                    Setting.of("server", SettingKind.HOST, LocalizedText.english("Server"), LocalizedText.english("Where")),
                    Setting.of("account", SettingKind.TEXT, LocalizedText.english("Account"), LocalizedText.english("Whose")));
                """)).version("2.0.0"));

        assertThat(choices(ours)).singleElement().matches(choice -> !choice.ready());
        assertThat(reason(ours)).isEqualTo(Reason.NOT_ENABLED);
        var form = SignedInAs.call(ours.administrator(), () -> settings.form(id));
        assertThat(form.values()).containsEntry("server", "a.example.com");
        assertThat(form.faults()).containsExactly(new SettingFault("account", "plugins.problem.required", List.of()));
    }

    @Test
    void it_is_never_called_inside_a_transaction() {
        install(ChannelSource.good());
        enable(ours, Map.of("server", "a.example.com"));

        assertThatThrownBy(() -> TenantScope.run(
                        ours.id(),
                        () -> transaction.executeWithoutResult(
                                _ -> channels.open(id).deliver(message()))))
                .isInstanceOf(IllegalStateException.class);
        var opened = TenantScope.call(ours.id(), () -> channels.open(id));
        assertThatThrownBy(() -> TenantScope.run(
                        ours.id(), () -> transaction.executeWithoutResult(_ -> opened.deliver(message()))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> TenantScope.run(
                        ours.id(), () -> transaction.executeWithoutResult(_ -> channels.measure(id, "text"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_message_costs_one_look_at_its_own_channel_and_none_at_others() {
        install(ChannelSource.good());
        enable(ours, Map.of("server", "a.example.com"));
        var other = PluginJar.channel(id + "-too", ChannelSource.good());
        operator.install(other);
        SignedInAs.run(ours.administrator(), () -> plugins.enable(id + "-too"));

        assertThat(Statements.during(() -> deliver(ours)))
                .filteredOn(sql -> sql.contains("tenant_plugin t")
                        || sql.contains("from tenant_plugin")
                        || sql.contains("update tenant_plugin")
                        || sql.contains("from plugin_installation"))
                .satisfiesExactly(
                        enabled -> assertThat(enabled).contains("t.plugin_id = "),
                        wanted -> assertThat(wanted).contains("from plugin_installation"),
                        filledIn -> assertThat(filledIn).contains("select settings"),
                        used -> assertThat(used).contains("set last_used_at"));
    }

    @Test
    void a_forged_report_is_told_from_a_genuine_one() {
        install(ChannelSource.good().reports("""
                if (request.body().size() > 0) throw new SecurityException("forged");
                return List.of(new DeliveryReport("ref-1", new Delivery.Delivered(null)));"""));
        enable(ours, Map.of("server", "a.example.com"));

        assertThat(TenantScope.call(ours.id(), () -> channels.readReport(id, request(""))))
                .hasSize(1);
        var forged = catchThrowableOfType(
                ChannelUnavailable.class,
                () -> TenantScope.run(ours.id(), () -> channels.readReport(id, request("forged"))));
        assertThat(forged.reason()).isEqualTo(Reason.FORGED);
    }

    @Test
    void a_line_that_it_logs_stands_in_the_portals_log_under_its_id(CapturedOutput output) {
        install(ChannelSource.good().deliver("""
                context.log().log(System.Logger.Level.WARNING, "gateway is slow");
                return new Delivery.Delivered(null);"""));
        enable(ours, Map.of("server", "a.example.com"));

        deliver(ours);

        assertThat(output)
                .contains("leaven.plugin." + id, "gateway is slow")
                .contains(TenantScope.call(ours.id(), () -> keys.pseudonym("plugin " + id)));
    }

    @Test
    void its_last_use_is_seen_by_its_own_organisation() {
        install(ChannelSource.good());
        enable(ours, Map.of("server", "a.example.com"));
        enable(theirs, Map.of("server", "a.example.com"));
        deliver(ours);

        assertThat(SignedInAs.call(ours.administrator(), () -> plugins.get(id)).lastUsed())
                .isPresent();
        assertThat(SignedInAs.call(theirs.administrator(), () -> plugins.get(id))
                        .lastUsed())
                .isEmpty();
    }

    private void install(ChannelSource source) {
        operator.install(PluginJar.channel(id, source));
    }

    private void enable(Organisation organisation, Map<String, String> values) {
        SignedInAs.run(organisation.administrator(), () -> plugins.enable(id));
        fillIn(organisation, values);
    }

    private void fillIn(Organisation organisation, Map<String, String> values) {
        SignedInAs.run(
                organisation.administrator(),
                () -> settings.save(
                        id,
                        new SubmittedSettings(values, Set.of()),
                        settings.form(id).seen()));
    }

    private List<ChannelChoice> choices(Organisation organisation) {
        return TenantScope.call(
                organisation.id(),
                () -> channels.enabled().stream()
                        .filter(choice -> choice.pluginId().equals(id))
                        .toList());
    }

    private Delivery deliver(Organisation organisation) {
        return TenantScope.call(organisation.id(), () -> channels.open(id).deliver(message()));
    }

    private Reason reason(Organisation organisation) {
        return unavailable(organisation).reason();
    }

    private ChannelUnavailable unavailable(Organisation organisation) {
        return catchThrowableOfType(ChannelUnavailable.class, () -> deliver(organisation));
    }

    private static Message message() {
        return new Message(
                "key-1",
                "A sender",
                new Recipient("somebody@example.com", "Somebody"),
                Locale.ENGLISH,
                "Subject",
                "Text",
                null,
                List.of(),
                null);
    }

    private static IncomingRequest request(String body) {
        return new IncomingRequest(
                "POST", URI.create("https://portal.example/hooks/x"), Map.of(), Bytes.of(body.getBytes()));
    }
}
