package dev.leaven.portal.plugins.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.organisation.ChannelSettings;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import dev.leaven.portal.plugins.organisation.SubmittedSettings;
import dev.leaven.portal.testing.InstalledJars;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PluginTest;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.Tables;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PluginTest
class PluginsViewTest extends PortalUiTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PAGE = "organisation/plugins";
    private static final String SECRET = "s3cret-of-ours-alone";

    @Autowired
    private InstalledJars.Operator operator;

    @Autowired
    private OrganisationPlugins plugins;

    @Autowired
    private ChannelSettings settings;

    @Autowired
    private Tables tables;

    private final String id = "channel-seen-" + COUNT.incrementAndGet();
    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void a_channel_on_offer() {
        ours = organisations.make();
        theirs = organisations.make();
        operator.install(PluginJar.channel(id, ChannelSource.good().check("""
                        if (context.settings().find("token").isEmpty())
                            return new CheckResult.Failed(new SettingProblem("token",
                                LocalizedText.english("Signing in failed").with("nl", "Aanmelden mislukt")));
                        return new CheckResult.Passed(LocalizedText.english("Signed in at " + context.settings().text("server")));
                        """)).hosts("{server}"));
    }

    @Test
    void who_enables_a_channel_comes_to_its_settings_and_another_organisation_sees_nothing_of_it() {
        open(ours.administrator(), PAGE);
        assertThat(card()).contains("Test", "Not enabled", "Connects to what you fill in at “Server”");
        click("enable-" + id);

        assertThat(address()).isEqualTo(PAGE + "/" + id);
        assertThat(told()).contains("Nothing goes out until this is right:", "Server: Fill this in.");

        open(theirs.administrator(), PAGE);
        assertThat(card()).contains("Not enabled");
        go(PAGE + "/" + id);
        assertThat(view()).isNotEqualTo("ChannelView");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_what_was_typed_stays() {
        filling(Locale.of("nl"));
        type("server", "https://mail.example.com");
        secret(SECRET);
        click("save");

        var server = find(TextField.class, "setting-server");
        assertThat(server.isInvalid()).isTrue();
        assertThat(server.getErrorMessage()).contains("zonder https://");
        assertThat(server.getValue()).isEqualTo("https://mail.example.com");
        assertThat(find(PasswordField.class, "setting-token").getValue()).isEqualTo(SECRET);
    }

    @Test
    void a_saved_secret_is_told_to_be_set_and_its_value_is_nowhere_on_the_page() {
        filling(Locale.ENGLISH);
        type("server", "mail.example.com");
        secret(SECRET);
        click("save");

        assertThat(notices()).anyMatch(notice -> notice.contains("The settings are saved"));
        assertThat(told())
                .contains("mail.example.com", "it is never shown", "Ready")
                .doesNotContain(SECRET);
        open(ours.administrator(), PAGE + "/" + id);
        assertThat(told()).contains("it is never shown").doesNotContain(SECRET);

        var drop = find(Checkbox.class, "drop-token");
        window().test(drop).click();
        click("save");
        assertThat(told()).doesNotContain("it is never shown");
    }

    @Test
    void of_two_administrators_the_second_keeps_what_they_typed_and_is_offered_what_the_first_saved() {
        filling(Locale.of("nl"));
        type("server", "mine.example.com");
        secret(SECRET);
        saved(ours, "theirs.example.com");
        saved(theirs, "elsewhere.example.com");
        click("save");

        assertThat(result()).contains("Niet bewaard", "Iemand anders heeft deze instellingen bewaard");
        assertThat(find(TextField.class, "setting-server").getValue()).isEqualTo("mine.example.com");
        assertThat(find(PasswordField.class, "setting-token").getValue()).isEqualTo(SECRET);

        click("load-theirs");
        assertThat(find(TextField.class, "setting-server").getValue()).isEqualTo("theirs.example.com");
        assertThat(told()).doesNotContain(SECRET);
        click("save");
        assertThat(notices()).anyMatch(notice -> notice.contains("De instellingen zijn bewaard"));
    }

    @Test
    void who_saves_a_channel_that_was_disabled_meanwhile_loses_nothing_and_does_not_enable_it() {
        filling(Locale.ENGLISH);
        type("server", "mail.example.com");
        SignedInAs.run(ours.administrator(), () -> plugins.disable(id));
        click("save");

        assertThat(result()).contains("Not saved", "Somebody disabled this channel");
        assertThat(find(TextField.class, "setting-server").getValue()).isEqualTo("mail.example.com");
        assertThat(SignedInAs.<Boolean>call(
                        ours.administrator(), () -> plugins.get(id).enabled()))
                .isFalse();
        click("test");
        untilTested();
        assertThat(result()).contains("Could not be tried");

        SignedInAs.run(ours.administrator(), () -> plugins.enable(id));
        click("save");
        assertThat(told()).contains("mail.example.com", "Ready");
    }

    @Test
    void a_test_goes_on_beside_the_page_and_says_what_the_channel_says() {
        filling(Locale.of("nl"));
        type("server", "mail.example.com");
        click("test");
        assertThat(result()).contains("Wat is ingevuld wordt geprobeerd");
        untilTested();

        assertThat(result()).contains("Het werkt nog niet", "Token: Aanmelden mislukt");
        assertThat(find(PasswordField.class, "setting-token").getErrorMessage()).isEqualTo("Aanmelden mislukt");

        secret(SECRET);
        click("test");
        untilTested();

        assertThat(result()).contains("Het werkt", "Signed in at mail.example.com");
        assertThat(find(TextField.class, "setting-server").getValue()).isEqualTo("mail.example.com");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void a_test_of_what_can_not_be_right_begins_with_the_fields() {
        filling(Locale.ENGLISH);
        click("test");
        untilTested();

        assertThat(find(TextField.class, "setting-server").getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(find(Button.class, "test").isEnabled()).isTrue();
    }

    @Test
    void who_saves_while_a_test_is_under_way_can_try_again() {
        filling(Locale.ENGLISH);
        type("server", "mail.example.com");
        click("test");
        type("server", "https://mail.example.com");
        click("save");

        assertThat(find(TextField.class, "setting-server").isInvalid()).isTrue();
        assertThat(find(Button.class, "test").isEnabled()).isTrue();
        type("server", "mail.example.com");
        click("test");
        untilTested();
        assertThat(result()).contains("Token: Signing in failed");
    }

    @Test
    void a_test_that_fails_for_a_reason_nobody_foresaw_is_told_once_and_can_be_repeated() {
        filling(Locale.ENGLISH);
        type("server", "mail.example.com");
        tables.update(ours.id(), "tenant_plugin", "secrets = x'00'");
        click("test");

        assertThatThrownBy(this::untilTested).hasStackTraceContaining("Not a seal");

        assertThat(find(Button.class, "test").isEnabled()).isTrue();
        assertThat(result()).doesNotContain("What is filled in is being tried");
        poll();
        assertThat(find(TextField.class, "setting-server").getValue()).isEqualTo("mail.example.com");
    }

    @Test
    void a_form_of_the_version_before_an_upgrade_says_so_and_loses_nothing() {
        filling(Locale.of("nl"));
        type("server", "mail.example.com");
        operator.install(PluginJar.channel(id, ChannelSource.good().settings("""
                return List.of(
                    Setting.of("server", SettingKind.HOST, LocalizedText.english("Server"), LocalizedText.english("Where")),
                    Setting.of("account", SettingKind.TEXT, LocalizedText.english("Account"), LocalizedText.english("Whose")));
                """))
                .hosts("{server}")
                .version("2.0.0"));
        click("save");

        assertThat(result()).contains("Niet bewaard", "draait er een andere versie");
        assertThat(find(TextField.class, "setting-server").getValue()).isEqualTo("mail.example.com");
        click("test");
        untilTested();
        assertThat(result()).contains("draait er een andere versie");

        click("load-theirs");
        type("server", "mail.example.com");
        type("account", "ours");
        click("save");
        assertThat(notices()).anyMatch(notice -> notice.contains("De instellingen zijn bewaard"));
    }

    @Test
    void disabling_asks_first_and_says_what_stays() {
        filling(Locale.ENGLISH);
        go(PAGE);
        click("disable-" + id);
        var dialog = window().find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("Its settings are kept");
        window().test(dialog).confirm();

        assertThat(card()).contains("Not enabled");
    }

    @Test
    void one_that_does_not_run_can_not_be_enabled_and_says_so() {
        operator.crash(id);
        open(ours.administrator(), PAGE);

        assertThat(card()).contains("It is not running at the moment");
        assertThat(shows("enable-" + id)).isFalse();
    }

    @Test
    void it_is_for_administrators() {
        open(ours.lead(), PAGE);

        assertThat(view()).isNotEqualTo("PluginsView");
    }

    private void filling(Locale language) {
        SignedInAs.run(ours.administrator(), () -> plugins.enable(id));
        open(ours.administrator(), PAGE + "/" + id, language);
    }

    /** By somebody else, elsewhere. */
    private void saved(Organisation organisation, String server) {
        SignedInAs.run(organisation.administrator(), () -> {
            plugins.enable(id);
            settings.save(
                    id,
                    new SubmittedSettings(Map.of("server", server), Set.of()),
                    settings.form(id).seen());
        });
    }

    private void type(String key, String value) {
        window().test(find(TextField.class, "setting-" + key)).setValue(value);
    }

    private void secret(String value) {
        window().test(find(PasswordField.class, "setting-token")).setValue(value);
    }

    private void click(String testId) {
        window().test(find(Button.class, testId)).click();
    }

    private String card() {
        return find(PluginCard.class, "plugin-" + id).getElement().getTextRecursively();
    }

    private String result() {
        return find(Div.class, "test-result").getElement().getTextRecursively();
    }

    /** The browser looks again and again, until the other thread is done. */
    private void untilTested() {
        for (int i = 0; i < 1_000 && !find(Button.class, "test").isEnabled(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            poll();
        }
        assertThat(find(Button.class, "test").isEnabled()).isTrue();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
