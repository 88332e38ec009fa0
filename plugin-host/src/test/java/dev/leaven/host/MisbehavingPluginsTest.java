package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.leaven.host.PluginUnavailable.Reason;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.RejectionReason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisbehavingPluginsTest {

    /** Plugins wait for this to end, where they ignore interrupts: a test lets them go. */
    private static final String STUBBORN =
            "while (!Boolean.getBoolean(\"leaven.test.let-go\")) { Thread.onSpinWait(); Thread.yield(); }";

    @TempDir
    Path folder;

    private TestHost tested;

    @BeforeEach
    void make() {
        tested = new TestHost(folder, UnaryOperator.identity());
    }

    @AfterEach
    void close() {
        System.setProperty("leaven.test.let-go", "true");
        tested.close();
        System.clearProperty("leaven.test.let-go");
    }

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
    void nonsense_is_a_failure(String body, String told) {
        var failure = failure(start(ChannelSource.good().deliver(body)));

        assertThat(failure.reason()).isEqualTo(Reason.FAILED);
        assertThat(failure.detail()).isEqualTo("nonsense: " + told);
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
                                .containsExactly(new Finding(FindingCode.NONSENSE, told)));
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
                                .containsExactly(FindingCode.NONSENSE));
    }

    @Test
    void one_that_ignores_interrupts_is_left_alone_and_counted_until_it_ends() {
        use(new TestHost(folder.resolve("short"), TestHost.deadline(Duration.ofMillis(300))));
        var channel = startHere(ChannelSource.good().deliver(STUBBORN + " return new Delivery.Delivered(null);"));

        assertThat(failure(channel).reason()).isEqualTo(Reason.OVERDUE);
        assertThat(tested.health().leakedThreads()).isEqualTo(1);

        System.setProperty("leaven.test.let-go", "true");
        await(() -> tested.health().leakedThreads() == 0);
    }

    @Test
    void one_that_waits_for_ever_is_interrupted() {
        use(new TestHost(folder.resolve("short"), TestHost.deadline(Duration.ofMillis(300))));
        var channel = startHere(ChannelSource.good()
                .deliver("try { new CountDownLatch(1).await(); } catch (InterruptedException e) { } return null;"));

        assertThat(failure(channel).reason()).isEqualTo(Reason.OVERDUE);
        await(() -> tested.health().leakedThreads() == 0);
    }

    /** Whoever interrupts such a wait runs its code for that. */
    @ParameterizedTest
    @ValueSource(strings = {STUBBORN, "throw new IllegalStateException(\"on purpose\");"})
    void what_it_does_when_it_is_interrupted_is_done_by_a_thread_of_its_own(String closing) {
        use(new TestHost(folder.resolve("short"), TestHost.deadline(Duration.ofMillis(300))));
        var channel = startHere(
                ChannelSource.good().members("""
                static class Wait extends java.nio.channels.spi.AbstractInterruptibleChannel {
                    protected void implCloseChannel() { %s }
                    void forEver() { begin(); try { new CountDownLatch(1).await(); } catch (InterruptedException e) { } }
                }
                """.formatted(closing)).deliver("new Wait().forEver(); return null;"));

        var call = begun(() -> failure(channel));
        await(call::isDone);

        assertThat(call.resultNow().reason()).isEqualTo(Reason.OVERDUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {STUBBORN, "throw new IllegalStateException(\"on purpose\");"})
    void a_thread_of_its_that_does_not_let_itself_be_interrupted_is_no_way_to_stay(String interrupt) {
        var channel = start(ChannelSource.good().deliver("""
                new Thread() {
                    @Override public void run() { %s }
                    @Override public void interrupt() { %s }
                }.start();
                return new Delivery.Delivered(null);
                """.formatted(STUBBORN, interrupt)));
        channel.deliver(Calls.tenant(), Calls.message("key-1"));

        var stopped = begun(() -> {
            tested.host.stop("channel-test");
            return true;
        });
        await(stopped::isDone);

        assertThat(stopped.resultNow()).isTrue();
        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.STOPPED);
    }

    @Test
    void threads_that_a_stopped_one_left_are_counted_until_they_end() {
        var channel = start(ChannelSource.good()
                .deliver("new Thread(() -> {" + STUBBORN + "}).start(); return new Delivery.Delivered(null);"));
        channel.deliver(Calls.tenant(), Calls.message("key-1"));

        tested.host.stop("channel-test");
        await(() -> tested.health().leakedThreads() == 1);

        System.setProperty("leaven.test.let-go", "true");
        await(() -> tested.health().leakedThreads() == 0);
    }

    @Test
    void threads_that_it_starts_and_leaves_are_counted() {
        var channel = start(ChannelSource.good()
                .deliver("new Thread(() -> {" + STUBBORN + "}).start(); return new Delivery.Delivered(null);"));

        channel.deliver(Calls.tenant(), Calls.message("key-1"));

        await(() -> tested.health().leakedThreads() == 1);
    }

    @Test
    void one_that_leaves_more_and_more_threads_is_not_called_until_they_have_ended() {
        var channel = start(ChannelSource.good().deliver("""
                for (int i = 0; i < 20; i++) {
                    new Thread(() -> {%s}).start();
                }
                return new Delivery.Delivered(null);
                """.formatted(STUBBORN)));

        channel.deliver(Calls.tenant(), Calls.message("key-1"));

        assertThat(failure(channel).reason()).isEqualTo(Reason.FAILED);
        await(() -> tested.health().leakedThreads() == 20);
        assertThat(tested.health().lastError())
                .hasValueSatisfying(error -> assertThat(error).contains("threads"));

        System.setProperty("leaven.test.let-go", "true");
        await(() -> tested.health().leakedThreads() == 0);
        assertThat(channel.deliver(Calls.tenant(), Calls.message("key-1"))).isInstanceOf(Delivery.Delivered.class);
    }

    @Test
    void threads_of_a_plugin_have_the_lowest_priority_also_those_it_starts() {
        var channel = start(ChannelSource.good().deliver("""
                var own = new Thread(() -> {});
                own.setPriority(Thread.MAX_PRIORITY);
                return new Delivery.Delivered(Thread.currentThread().getPriority() + " " + own.getPriority());
                """));

        assertThat(channel.deliver(Calls.tenant(), Calls.message("key-1"))).isEqualTo(new Delivery.Delivered("1 1"));
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
        assertThat(channel.check(Calls.tenant())).isInstanceOf(CheckResult.Passed.class);
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
        var trial = new Question<>(
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
            assertThat(channel.deliver(Calls.tenant(), Calls.message("key-1")))
                    .isEqualTo(new Delivery.TryLater(null, "java.net.ConnectException: refused by ***"));
        }
        assertThat(catchThrowableOfType(PluginUnavailable.class, () -> channel.check(Calls.tenant()))
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

            assertThat(channel.deliver(Calls.tenant(), Calls.message("key-1"))).isInstanceOf(Delivery.TryLater.class);
            assertThat(tested.health().failures()).isZero();
        }
    }

    @Test
    void a_host_that_is_not_allowed_is_the_fault_of_the_settings() {
        var channel = start(
                ChannelSource.good().deliver("context.sockets().connect(\"elsewhere.example.com\", 25); return null;"));

        assertThat(channel.deliver(Calls.tenant(), Calls.message("key-1")))
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
            assertThat(catchThrowableOfType(PluginUnavailable.class, () -> channel.read(Calls.tenant(), request))
                            .reason())
                    .isEqualTo(Reason.NOT_GENUINE);
            assertThat(catchThrowableOfType(PluginUnavailable.class, () -> channel.read(Calls.tenant(), odd))
                            .reason())
                    .isEqualTo(Reason.FAILED);
        }
        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.STARTED);
        assertThat(channel.deliver(Calls.tenant(), Calls.message("key-1"))).isInstanceOf(Delivery.Delivered.class);
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

    private GuardedChannel start(ChannelSource source) {
        return startHere(source);
    }

    private GuardedChannel startHere(ChannelSource source) {
        return tested.start(PluginJar.channel("channel-test", source));
    }

    private void use(TestHost other) {
        tested.close();
        tested = other;
    }

    private static <T> Future<T> begun(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    private static PluginUnavailable failure(GuardedChannel channel) {
        return catchThrowableOfType(
                PluginUnavailable.class, () -> channel.deliver(Calls.tenant(), Calls.message("key-1")));
    }

    /** For what a thread of the plugin does by itself, soon. */
    static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it never happened").isLessThan(end);
            Thread.yield();
        }
    }
}
