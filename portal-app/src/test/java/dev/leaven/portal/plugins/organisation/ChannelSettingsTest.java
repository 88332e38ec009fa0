package dev.leaven.portal.plugins.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.ChannelUnavailable;
import dev.leaven.portal.plugins.organisation.internal.SettingsTenantSql;
import dev.leaven.portal.plugins.organisation.internal.StoredSettings;
import dev.leaven.portal.plugins.organisation.internal.TenantPluginTenantSql;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.InstalledJars;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginTest;
import dev.leaven.portal.testing.Tables;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PluginTest
class ChannelSettingsTest {

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
    private TenantPluginTenantSql enabled;

    @Autowired
    private SettingsTenantSql sql;

    @Autowired
    private Tables tables;

    private final String id = "channel-filled-" + COUNT.incrementAndGet();
    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void a_channel_that_both_enabled() {
        operator.install(PluginJar.channel(id, ChannelSource.good().check("""
                        var token = context.settings().find("token").orElse("no token");
                        if (context.settings().text("server").equals("unknown.example.com"))
                            throw new java.net.UnknownHostException("unknown.example.com");
                        if (!token.endsWith("alone"))
                            return new CheckResult.Failed(new SettingProblem("token",
                                LocalizedText.english("Signing in failed").with("nl", "Aanmelden mislukt")));
                        return new CheckResult.Passed(LocalizedText.english("Signed in at " + context.settings().text("server")));
                        """)).hosts("{server}"));
        ours = organisations.make();
        theirs = organisations.make();
        for (var one : List.of(ours, theirs)) {
            SignedInAs.run(one.administrator(), () -> plugins.enable(id));
        }
    }

    @Test
    void what_was_filled_in_is_shown_again_but_a_secret_only_as_set() {
        save(ours, Map.of("server", " mail.example.com ", "token", SECRET));

        assertThat(form(ours)).satisfies(form -> {
            assertThat(form.values()).isEqualTo(Map.of("server", "mail.example.com"));
            assertThat(form.secretsSet()).containsExactly("token");
            assertThat(form.faults()).isEmpty();
            assertThat(form.toString()).doesNotContain(SECRET);
        });
        assertThat(form(theirs).values()).isEmpty();
        assertThat(form(theirs).secretsSet()).isEmpty();
    }

    @Test
    void no_secret_lies_in_the_database_in_plain() {
        save(ours, Map.of("server", "mail.example.com", "token", SECRET));

        var rows = tables.rows(ours.id(), "tenant_plugin");
        assertThat(rows)
                .singleElement()
                .satisfies(row -> row.values()
                        .forEach(value -> assertThat(
                                        value instanceof byte[] bytes
                                                ? new String(bytes, StandardCharsets.ISO_8859_1)
                                                : "" + value)
                                .doesNotContain(SECRET)));
        assertThat(rows.getFirst().get("secrets")).isNotNull();
    }

    @Test
    void a_secret_that_was_copied_to_another_organisation_does_not_open_there() {
        save(ours, Map.of("server", "mail.example.com", "token", SECRET));
        save(theirs, Map.of("server", "mail.example.com"));
        byte[] sealed =
                (byte[]) tables.rows(ours.id(), "tenant_plugin").getFirst().get("secrets");
        tables.update(theirs.id(), "tenant_plugin", "secrets = x'" + hex(sealed) + "'");

        assertThatThrownBy(() -> form(theirs)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_blank_secret_keeps_what_was_set_and_dropping_it_forgets_it() {
        save(ours, Map.of("server", "mail.example.com", "token", SECRET));

        save(ours, Map.of("server", "mail.example.com", "token", ""));
        assertThat(test(ours, Map.of("server", "mail.example.com"))).isInstanceOf(SettingsTestResult.Passed.class);

        save(ours, new SubmittedSettings(Map.of("server", "mail.example.com"), Set.of("token")));
        assertThat(form(ours).secretsSet()).isEmpty();
        assertThat(tables.rows(ours.id(), "tenant_plugin").getFirst().get("secrets"))
                .isNull();
    }

    @Test
    void a_kept_secret_does_not_go_to_another_machine() {
        save(ours, Map.of("server", "mail.example.com", "token", SECRET));

        var elsewhere = Map.of("server", "mail.evil.example");
        assertThat(refused(() -> test(ours, elsewhere)))
                .containsExactly(new SettingFault("token", "plugins.problem.retype", List.of()));
        assertThat(refused(() -> save(ours, elsewhere))).hasSize(1);
        assertThat(form(ours).values()).containsEntry("server", "mail.example.com");

        save(ours, Map.of("server", "MAIL.example.com"));
        save(ours, Map.of("server", "mail2.example.com", "token", SECRET));
        save(ours, new SubmittedSettings(Map.of("server", "mail3.example.com"), Set.of("token")));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_kept() {
        save(ours, Map.of("server", "mail.example.com"));

        assertThat(refused(() -> save(ours, Map.of("server", "no host", "token", "x".repeat(501)))))
                .extracting(SettingFault::key, SettingFault::messageKey)
                .containsExactly(tuple("server", "plugins.problem.host"), tuple("token", "plugins.problem.long"));
        assertThat(form(ours).values()).containsEntry("server", "mail.example.com");
    }

    @Test
    void a_test_tries_what_stands_in_the_form_and_keeps_none_of_it() {
        assertThat(test(ours, Map.of("server", "mail.example.com", "token", SECRET)))
                .isInstanceOfSatisfying(
                        SettingsTestResult.Passed.class,
                        passed -> assertThat(passed.summary().in(Locale.ENGLISH))
                                .isEqualTo("Signed in at mail.example.com"));
        assertThat(test(ours, Map.of("server", "mail.example.com", "token", "wrong")))
                .isInstanceOfSatisfying(
                        SettingsTestResult.Failed.class,
                        failed -> assertThat(failed.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.key()).isEqualTo("token");
                            assertThat(problem.explanation().in(Locale.of("nl")))
                                    .isEqualTo("Aanmelden mislukt");
                        }));
        assertThat(test(ours, Map.of("server", "unknown.example.com")))
                .isInstanceOf(SettingsTestResult.Unreachable.class);
        assertThat(form(ours).values()).isEmpty();
        assertThat(form(ours).secretsSet()).isEmpty();
    }

    @Test
    void one_that_misbehaves_says_nothing_about_the_settings() {
        operator.install(PluginJar.channel(id, ChannelSource.good().check("throw new IllegalStateException();"))
                .version("2.0.0"));
        assertThat(test(ours, Map.of("server", "mail.example.com")))
                .isInstanceOfSatisfying(
                        SettingsTestResult.NotTried.class,
                        not -> assertThat(not.why().reason()).isEqualTo(ChannelUnavailable.Reason.FAILED));
    }

    @Test
    void a_disabled_channel_forgets_nothing_but_can_not_be_filled_in() {
        save(ours, Map.of("server", "mail.example.com", "token", SECRET));
        SignedInAs.run(ours.administrator(), () -> plugins.disable(id));
        assertThatThrownBy(() -> form(ours)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> save(ours, Map.of("server", "a.example.com")))
                .isInstanceOf(NoSuchElementException.class);

        SignedInAs.run(ours.administrator(), () -> plugins.enable(id));
        assertThat(form(ours).secretsSet()).containsExactly("token");
    }

    @Test
    void of_two_administrators_the_second_changes_nothing() {
        int seen = form(ours).seen();
        save(ours, Map.of("server", "mail.example.com", "token", SECRET), seen);

        assertThatThrownBy(() -> save(ours, Map.of("server", "mail2.example.com"), seen))
                .isInstanceOf(SettingsEditConflict.class);
        assertThatThrownBy(() -> save(ours, Map.of("server", "no host"), seen))
                .as("what was typed is of no interest then")
                .isInstanceOf(SettingsEditConflict.class);

        assertThat(form(ours).values()).isEqualTo(Map.of("server", "mail.example.com"));
        assertThat(form(ours).secretsSet()).containsExactly("token");
        save(theirs, Map.of("server", "mail3.example.com"), seen);
        save(ours, Map.of("server", "mail.example.com"), form(ours).seen());
    }

    @Test
    void a_change_between_looking_and_keeping_is_noticed_by_the_database() {
        var described = TenantScope.call(
                ours.id(), () -> enabled.find(id).orElseThrow().described().orElseThrow());
        var read = TenantScope.call(ours.id(), () -> sql.read(id));
        var mine = new StoredSettings(Map.of("server", "mine.example.com"), Map.of(), read.changes());
        save(ours, Map.of("server", "mail.example.com"));
        assertThat(TenantScope.<Boolean>call(ours.id(), () -> sql.write(id, mine, described)))
                .isFalse();

        var newest = new StoredSettings(Map.of("server", "mine.example.com"), Map.of(), read.changes() + 1);
        SignedInAs.run(ours.administrator(), () -> plugins.disable(id));
        assertThat(TenantScope.<Boolean>call(ours.id(), () -> sql.write(id, newest, described)))
                .as("a channel that was disabled stays disabled")
                .isFalse();

        SignedInAs.run(ours.administrator(), () -> plugins.enable(id));
        assertThat(form(ours).values()).isEqualTo(Map.of("server", "mail.example.com"));
        assertThat(TenantScope.<Boolean>call(ours.id(), () -> sql.write(id, newest, described)))
                .isTrue();
        assertThat(form(theirs).values()).isEmpty();
    }

    @Test
    void a_text_that_an_upgrade_made_an_address_asks_the_secrets_again() {
        operator.install(PluginJar.channel(id, ChannelSource.good().settings(declared("TEXT")))
                .version("1.1.0"));
        save(ours, Map.of("server", "ask at the desk/first floor", "token", SECRET));
        operator.install(PluginJar.channel(id, ChannelSource.good().settings(declared("URL")))
                .hosts("{server}")
                .version("1.2.0"));

        assertThat(form(ours).faults()).extracting(SettingFault::key).containsExactly("server");
        var address = Map.of("server", "https://mail.example.com/");
        assertThat(refused(() -> test(ours, address)))
                .extracting(SettingFault::key)
                .containsExactly("token");
        assertThat(refused(() -> save(ours, address)))
                .extracting(SettingFault::key)
                .containsExactly("token");
        save(ours, Map.of("server", "https://mail.example.com/", "token", SECRET));
        assertThat(form(theirs).values()).isEmpty();
    }

    @Test
    void a_text_that_an_upgrade_made_secret_is_asked_again_and_a_secret_made_text_is_not_shown() {
        save(ours, Map.of("server", "mail.example.com", "token", SECRET));
        operator.install(
                PluginJar.channel(id, ChannelSource.good().settings("""
                return List.of(
                    Setting.of("server", SettingKind.SECRET, LocalizedText.english("Server"), LocalizedText.english("Where")),
                    Setting.of("token", SettingKind.TEXT, LocalizedText.english("Token"), LocalizedText.english("What")));
                """)).version("2.0.0"));

        assertThat(form(ours).values()).isEmpty();
        assertThat(form(ours).secretsSet()).isEmpty();
        assertThat(form(ours).faults()).hasSize(2);
    }

    @Test
    void only_an_administrator_sees_or_changes_settings() {
        for (var user : List.of(ours.lead(), ours.assessor("hr"), Organisations.OPERATOR)) {
            SignedInAs.run(user, () -> {
                assertThatThrownBy(() -> settings.form(id)).isInstanceOf(AccessDeniedException.class);
                var typed = new SubmittedSettings(Map.of(), Set.of());
                assertThatThrownBy(() -> settings.save(id, typed, 0)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> settings.test(id, typed)).isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    private static String declared(String server) {
        return """
                return List.of(
                    Setting.of("server", SettingKind.%s, LocalizedText.english("Server"), LocalizedText.english("Where")),
                    Setting.of("token", SettingKind.SECRET, LocalizedText.english("Token"), LocalizedText.english("What")).optional());
                """.formatted(server);
    }

    private SettingsForm form(Organisation organisation) {
        return SignedInAs.call(organisation.administrator(), () -> settings.form(id));
    }

    private void save(Organisation organisation, Map<String, String> values) {
        save(organisation, new SubmittedSettings(values, Set.of()));
    }

    private void save(Organisation organisation, SubmittedSettings typed) {
        SignedInAs.run(
                organisation.administrator(),
                () -> settings.save(id, typed, settings.form(id).seen()));
    }

    private void save(Organisation organisation, Map<String, String> values, int seen) {
        SignedInAs.run(
                organisation.administrator(), () -> settings.save(id, new SubmittedSettings(values, Set.of()), seen));
    }

    private SettingsTestResult test(Organisation organisation, Map<String, String> values) {
        return SignedInAs.call(
                organisation.administrator(), () -> settings.test(id, new SubmittedSettings(values, Set.of())));
    }

    private static List<SettingFault> refused(Runnable work) {
        try {
            work.run();
        } catch (SettingsRefused refused) {
            assertThat(Arrays.toString(refused.getStackTrace()) + refused).doesNotContain(SECRET, "evil");
            return refused.faults();
        }
        throw new AssertionError("not refused");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
