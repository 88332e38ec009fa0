package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.leaven.host.calls.PluginCall;
import dev.leaven.host.calls.PluginHealth;
import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.calls.PluginUnavailable.Reason;
import dev.leaven.host.network.NetworkPolicy;
import dev.leaven.host.review.Finding;
import dev.leaven.host.review.FindingCode;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.text.Redaction;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.RejectionReason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plugin answers, throws and can not be: it goes no further than the plugin. */
class MisbehavingPluginsTest extends MisbehavingPlugins {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    throw new IllegalStateException("on purpose");            | IllegalStateException: on purpose
                    throw new StackOverflowError();                           | StackOverflowError
                    return deliver(context, message);                         | StackOverflowError
                    byte[][] all = new byte[1 << 20][]; for (int i = 0; ; i = (i + 1) % all.length) { all[i] = new byte[Integer.MAX_VALUE - 1]; } | OutOfMemoryError
                    throw new NoSuchMethodError("gone");                      | NoSuchMethodError: gone
                    throw new ThreadDeath();                                  | ThreadDeath
                    throw new RuntimeException() { @Override public String getMessage() { throw new Error("again"); } }; | TestChannel$1
                    return Lazy.value();                                      | ExceptionInInitializerError
                    """)
    void what_it_throws_is_told_and_goes_no_further(String body, String told) {
        var channel = start(ChannelSource.good()
                .members(
                        "static class Lazy { static Delivery one; static { if (true) throw new IllegalStateException(); }"
                                + " static Delivery value() { return one; } }\n")
                .deliver(body));

        var failure = failure(channel);

        assertThat(failure.reason()).isEqualTo(Reason.FAILED);
        assertThat(failure.detail()).contains(told);
        assertThat(failure.getCause()).isNull();
        assertThat(tested.health().lastError().orElseThrow()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    return null;                                                               | no result of a delivery
                    return new Delivery.Delivered("x".repeat(201));                            | a reference that is too long
                    return new Delivery.Rejected(RejectionReason.OTHER, "x".repeat(501));      | a detail that is too long
                    return new Delivery.Rejected(null, "x");                                   | no reason
                    return new Delivery.TryLater(null, null);                                  | no detail
                    return new Delivery.TryLater(Duration.ofSeconds(-1), "x");                 | a wait out of range
                    """)
    void an_invalid_answer_is_a_failure(String body, String told) {
        var failure = failure(start(ChannelSource.good().deliver(body)));

        assertThat(failure.reason()).isEqualTo(Reason.FAILED);
        assertThat(failure.detail()).isEqualTo("invalid answer: " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    return null;                                                                               | no settings
                    var one = Setting.of("a", SettingKind.TEXT, LocalizedText.english("A"), LocalizedText.english("A")); return List.of(one, one); | a setting twice
                    return Arrays.asList((Setting) null);                                                      | null among settings
                    return List.of(Setting.of("reports-address", SettingKind.TEXT, LocalizedText.english("A"), LocalizedText.english("A"))); | a setting that is the portal's
                    return List.of(Setting.of("a", SettingKind.TEXT, LocalizedText.english("A").with("not a language", "B"), LocalizedText.english("A"))); | not a language
                    return List.of(Setting.of("k" + (calls++), SettingKind.TEXT, LocalizedText.english("A"), LocalizedText.english("A"))); | other settings each time
                    """)
    void settings_that_can_not_be_keep_it_from_starting(String body, String told) {
        var source = ChannelSource.good().members("int calls;\n").settings(body);

        assertThatThrownBy(() -> start(source))
                .isInstanceOfSatisfying(
                        PluginRefused.class,
                        refused -> assertThat(refused.findings())
                                .containsExactly(new Finding(FindingCode.INVALID_ANSWER, told)));
        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static { if (true) throw new IllegalStateException(\"static\"); }",
                "public TestChannel() { throw new IllegalStateException(\"constructor\"); }",
                "{ new ArrayList<Object>().get(3); }"
            })
    void one_that_can_not_be_made_does_not_start(String members) {
        assertThatThrownBy(() -> start(ChannelSource.good().members(members)))
                .isInstanceOfSatisfying(
                        PluginRefused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .containsExactly(FindingCode.DOES_NOT_START));
        assertThat(tested.host.running()).isEmpty();
    }

    @Test
    void a_host_in_a_setting_that_is_not_declared_keeps_it_from_starting() {
        var jar = PluginJar.channel("channel-test").hosts("{elsewhere}");

        assertThatThrownBy(() -> tested.start(jar))
                .isInstanceOfSatisfying(
                        PluginRefused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .containsExactly(FindingCode.INVALID_ANSWER));
    }

    @Test
    void after_failures_in_a_row_it_rests_then_a_single_call_tries() {
        var channel = start(ChannelSource.good()
                .deliver("if (message.subject().isEmpty()) return new Delivery.Delivered(null);"
                        + " throw new IllegalStateException();"));
        for (var call = 0; call < 5; call++) {
            assertThat(failure(channel).reason()).isEqualTo(Reason.FAILED);
        }

        assertThat(failure(channel).reason()).isEqualTo(Reason.RESTING);
        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.DEGRADED);
        assertThat(channel.settings()).hasSize(2);

        tested.clock.advance(Duration.ofSeconds(31));
        assertThat(failure(channel).reason()).isEqualTo(Reason.FAILED);
        var resting = failure(channel);
        assertThat(resting.restingUntil()).contains(tested.clock.instant().plusSeconds(60));

        tested.clock.advance(Duration.ofSeconds(61));
        assertThat(channel.check(TestCalls.tenant())).isInstanceOf(CheckResult.Passed.class);
        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.STARTED);
        assertThat(tested.health().failures()).isEqualTo(6);
    }

    /** The JVM may throw it anywhere, also at a thread of the core, when a plugin fills the memory. */
    @Test
    void a_trial_that_an_error_of_the_jvm_ended_is_not_the_last() {
        var channel = start(ChannelSource.good()
                .deliver("if (message.subject().isEmpty()) return new Delivery.Delivered(null);"
                        + " throw new IllegalStateException();"));
        for (var call = 0; call < 5; call++) {
            failure(channel);
        }
        tested.clock.advance(Duration.ofSeconds(31));
        var trial = new PluginCall<>(
                "trial",
                "org-1",
                Duration.ofMinutes(1),
                () -> true,
                () -> {},
                () -> {
                    throw new OutOfMemoryError();
                },
                Redaction.none());

        assertThatThrownBy(() -> tested.host.started("channel-test").ask(trial)).isInstanceOf(OutOfMemoryError.class);

        assertThat(failure(channel).reason()).isEqualTo(Reason.FAILED);
    }

    @Test
    void an_unreachable_server_is_no_failure_of_the_plugin() {
        var channel = start(ChannelSource.good()
                .check("throw new java.net.ConnectException(\"refused\");")
                .deliver("throw new java.net.ConnectException(\"refused by ann.jones@example.com\");"));

        for (var call = 0; call < 6; call++) {
            assertThat(channel.deliver(TestCalls.tenant(), TestCalls.message("key-1")))
                    .isEqualTo(new Delivery.TryLater(null, "java.net.ConnectException: refused by ***"));
        }
        assertThat(catchThrowableOfType(PluginUnavailable.class, () -> channel.check(TestCalls.tenant()))
                        .reason())
                .isEqualTo(Reason.UNREACHABLE);
        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.STARTED);
        assertThat(tested.health().failures()).isZero();
    }

    /** A silent server is its organisation's trouble, so the plugin is told in time to say so. */
    @Test
    void a_connection_ends_before_the_deadline_so_that_the_channel_can_still_answer() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            use(new TestHost(
                    folder.resolve("short"),
                    setup -> setup.limited(TestHost.PATIENT.within(Duration.ofSeconds(6)))
                            .resolving(name -> new InetAddress[] {InetAddress.getLoopbackAddress()})
                            .reaching(NetworkPolicy.allowing(List.of("127.0.0.0/8")))));
            var channel = tested.start(PluginJar.channel(
                            "channel-test",
                            ChannelSource.good()
                                    .deliver(
                                            "context.sockets().connect(\"mail.example.com\", %d).getInputStream().read(); return null;"
                                                    .formatted(silent.getLocalPort())))
                    .hosts("mail.example.com"));

            assertThat(channel.deliver(TestCalls.tenant(), TestCalls.message("key-1")))
                    .isInstanceOf(Delivery.TryLater.class);
            assertThat(tested.health().failures()).isZero();
        }
    }

    @Test
    void a_host_that_is_not_allowed_is_the_fault_of_the_settings() {
        var channel = start(
                ChannelSource.good().deliver("context.sockets().connect(\"elsewhere.example.com\", 25); return null;"));

        assertThat(channel.deliver(TestCalls.tenant(), TestCalls.message("key-1")))
                .isInstanceOfSatisfying(
                        Delivery.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(RejectionReason.SETTINGS));
    }

    @Test
    void strangers_who_send_reports_can_not_make_it_rest() {
        var channel = start(ChannelSource.good()
                .reports("if (request.body().size() == 0) throw new SecurityException(\"who are you?\");"
                        + " throw new IllegalStateException(\"odd\");"));
        var request =
                new IncomingRequest("POST", URI.create("https://x.example/r"), Map.of(), dev.leaven.plugin.Bytes.NONE);
        var odd = new IncomingRequest(
                "POST", URI.create("https://x.example/r"), Map.of(), dev.leaven.plugin.Bytes.utf8("?"));

        for (var call = 0; call < 6; call++) {
            assertThat(catchThrowableOfType(PluginUnavailable.class, () -> channel.read(TestCalls.tenant(), request))
                            .reason())
                    .isEqualTo(Reason.FORGED);
            assertThat(catchThrowableOfType(PluginUnavailable.class, () -> channel.read(TestCalls.tenant(), odd))
                            .reason())
                    .isEqualTo(Reason.FAILED);
        }
        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.STARTED);
        assertThat(channel.deliver(TestCalls.tenant(), TestCalls.message("key-1")))
                .isInstanceOf(Delivery.Delivered.class);
    }

    @Test
    void errors_are_told_without_what_was_handed_in() {
        var channel = start(ChannelSource.good()
                .deliver(
                        "throw new IllegalStateException(\"no luck for \" + message.recipient() + message.recipient().name()"
                                + " + \" at \" + message.recipient().address() + \" with \""
                                + " + context.settings().text(\"token\") + \" or +31 6 1234 5678\\nsecond line\");"));

        assertThat(failure(channel).detail())
                .isEqualTo("java.lang.IllegalStateException: no luck for recipient*** at *** with *** or ***");
    }
}
