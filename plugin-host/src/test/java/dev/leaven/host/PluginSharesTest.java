package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.leaven.host.calls.CallRunner;
import dev.leaven.host.calls.HostLimits;
import dev.leaven.host.calls.PluginHealth;
import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.calls.PluginUnavailable.Reason;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.plugin.channel.Delivery;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one plugin, and one organisation with it, may take from all others. */
class PluginSharesTest {

    private static final int ALL = HostLimits.USUAL.concurrent();

    /** Calculates, or waits, as the subject says, until the test lets it go. */
    private static final ChannelSource ON_DEMAND =
            ChannelSource.good().deliver("""
            switch (message.subject()) {
                case "calculate" -> { while (!Boolean.getBoolean("leaven.test.let-go")) { Thread.onSpinWait(); } }
                case "wait" -> { %s }
                case "fail" -> throw new IllegalStateException("on purpose");
                default -> { }
            }
            return new Delivery.Delivered(null);
            """.formatted(MisbehavingPlugins.STUBBORN));

    @TempDir
    Path folder;

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private TestHost tested;
    private GuardedChannel channel;

    @BeforeEach
    void start() {
        use(UnaryOperator.identity());
    }

    @AfterEach
    void close() {
        System.setProperty("leaven.test.let-go", "true");
        callers.close();
        tested.close();
        System.clearProperty("leaven.test.let-go");
    }

    @Test
    void calls_that_calculate_without_end_are_named_then_it_is_not_called_and_no_other_is_harmed() {
        tested.close();
        use(TestHost.deadline(Duration.ofMillis(300)));
        var good = tested.start(PluginJar.channel("channel-good"));
        for (var call = 0; call <= CallRunner.MOST_LEFT_THREADS; call++) {
            assertThat(failure("org-" + call, "calculate").reason()).isEqualTo(Reason.OVERDUE);
        }

        assertThat(tested.health().lastError()).contains("overdue: deliver, 0.3 s");
        assertThat(tested.health().leakedThreads()).isEqualTo(CallRunner.MOST_LEFT_THREADS + 1);
        var calls = tested.health().calls();
        tested.clock.advance(Duration.ofMinutes(1));
        assertThat(failure("org-9", "").detail()).contains("threads that should have ended");
        assertThat(tested.health().calls()).isEqualTo(calls);
        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.DEGRADED);
        TestHost.await(() -> isDelivered(good));

        System.setProperty("leaven.test.let-go", "true");
        TestHost.await(() -> tested.health().leakedThreads() == 0);
        TestHost.await(() -> isDelivered(channel));
    }

    @Test
    void it_has_so_many_calls_at_once() {
        for (var call = 0; call < ALL; call++) {
            begin("org-" + call % 2, "wait");
        }

        assertThat(failure("org-3", "").reason()).isEqualTo(Reason.BUSY);
    }

    @Test
    void an_organisation_takes_no_more_than_half() {
        for (var call = 0; call < ALL; call++) {
            callers.submit(() -> deliver("org-1", "wait"));
        }
        TestHost.await(() -> tested.health().calls() == 1 + ALL / 2);

        assertThat(failure("org-1", "").reason()).isEqualTo(Reason.BUSY);
        assertThat(deliver("org-2", "")).isInstanceOf(Delivery.Delivered.class);
    }

    @Test
    void it_rests_for_the_organisation_whose_calls_fail_and_for_all_where_those_of_several_do() {
        for (var call = 0; call < 5; call++) {
            assertThat(failure("org-1", "fail").reason()).isEqualTo(Reason.FAILED);
        }
        assertThat(failure("org-1", "").reason()).isEqualTo(Reason.RESTING);
        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.DEGRADED);
        assertThat(deliver("org-2", "")).isInstanceOf(Delivery.Delivered.class);

        for (var call = 0; call < 3; call++) {
            failure("org-2", "fail");
            failure("org-3", "fail");
        }
        assertThat(failure("org-4", "").reason()).isEqualTo(Reason.RESTING);

        tested.clock.advance(Duration.ofSeconds(31));
        assertThat(deliver("org-4", "")).isInstanceOf(Delivery.Delivered.class);
        assertThat(deliver("org-1", "")).isInstanceOf(Delivery.Delivered.class);
        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.STARTED);
    }

    private void use(UnaryOperator<HostSetup> with) {
        tested = new TestHost(folder, with);
        channel = tested.start(PluginJar.channel("channel-test", ON_DEMAND));
    }

    /** Returns when the plugin has been called. */
    private void begin(String organisation, String what) {
        var before = tested.health().calls();
        callers.submit(() -> deliver(organisation, what));
        TestHost.await(() -> tested.health().calls() > before);
    }

    private Delivery deliver(String organisation, String what) {
        return channel.deliver(TestCalls.tenant(organisation), TestCalls.message("key-1", what));
    }

    /** The machine is busy and the deadline short, so that it may rest meanwhile. */
    private boolean isDelivered(GuardedChannel channel) {
        tested.clock.advance(Duration.ofMinutes(20));
        try {
            return channel.deliver(TestCalls.tenant("org-1"), TestCalls.message("key-1", ""))
                    instanceof Delivery.Delivered;
        } catch (PluginUnavailable _) {
            return false;
        }
    }

    private PluginUnavailable failure(String organisation, String what) {
        return catchThrowableOfType(PluginUnavailable.class, () -> deliver(organisation, what));
    }
}
