package dev.leaven.host;

import static dev.leaven.host.TestHost.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.host.calls.PluginHealth;
import dev.leaven.host.calls.PluginUnavailable.Reason;
import dev.leaven.host.review.Finding;
import dev.leaven.host.review.FindingCode;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.plugin.channel.Delivery;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads that a plugin does not end, or that do not let themselves be ended. */
class StrayThreadsTest extends MisbehavingPlugins {

    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void one_that_ignores_interrupts_is_left_alone_and_counted_until_it_ends() {
        use(new TestHost(folder.resolve("short"), TestHost.deadline(Duration.ofMillis(300))));
        var channel = start(ChannelSource.good().deliver(STUBBORN + " return new Delivery.Delivered(null);"));

        assertThat(failure(channel).reason()).isEqualTo(Reason.OVERDUE);
        assertThat(tested.health().lastError()).contains("overdue: deliver, 0.3 s");
        assertThat(tested.health().leakedThreads()).isEqualTo(1);

        System.setProperty("leaven.test.let-go", "true");
        await(() -> tested.health().leakedThreads() == 0);
    }

    @Test
    void one_that_waits_for_ever_is_interrupted() {
        use(new TestHost(folder.resolve("short"), TestHost.deadline(Duration.ofMillis(300))));
        var channel = start(ChannelSource.good()
                .deliver("try { new CountDownLatch(1).await(); } catch (InterruptedException e) { } return null;"));

        assertThat(failure(channel).reason()).isEqualTo(Reason.OVERDUE);
        await(() -> tested.health().leakedThreads() == 0);
    }

    /** Whoever interrupts such a wait runs its code for that. */
    @ParameterizedTest
    @ValueSource(strings = {STUBBORN, "throw new IllegalStateException(\"on purpose\");"})
    void what_it_does_when_it_is_interrupted_is_done_by_a_thread_of_its_own(String closing) {
        use(new TestHost(folder.resolve("short"), TestHost.deadline(Duration.ofMillis(300))));
        var channel = start(
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
        channel.deliver(TestCalls.tenant(), TestCalls.message("key-1"));

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
        channel.deliver(TestCalls.tenant(), TestCalls.message("key-1"));

        tested.host.stop("channel-test");
        await(() -> tested.health().leakedThreads() == 1);

        System.setProperty("leaven.test.let-go", "true");
        await(() -> tested.health().leakedThreads() == 0);
    }

    @Test
    void threads_that_it_starts_and_leaves_are_counted() {
        var channel = start(ChannelSource.good()
                .deliver("new Thread(() -> {" + STUBBORN + "}).start(); return new Delivery.Delivered(null);"));

        channel.deliver(TestCalls.tenant(), TestCalls.message("key-1"));

        await(() -> tested.health().leakedThreads() == 1);
    }

    @Test
    void threads_of_its_constructor_are_counted_as_soon_as_it_is_said_to_run() {
        start(ChannelSource.good().members("""
                public TestChannel() {
                    for (int i = 0; i < 2; i++) {
                        new Thread(() -> {%s}).start();
                    }
                }
                """.formatted(STUBBORN)));

        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.STARTED);
        assertThat(tested.health().leakedThreads()).isEqualTo(2);
    }

    @Test
    void one_whose_constructor_leaves_more_threads_than_any_call_may_does_not_start() {
        var source = ChannelSource.good().members("""
                public TestChannel() {
                    for (int i = 0; i < 20; i++) {
                        new Thread(() -> {%s}).start();
                    }
                }
                """.formatted(STUBBORN));

        assertThatThrownBy(() -> start(source))
                .isInstanceOfSatisfying(
                        PluginRefused.class,
                        refused -> assertThat(refused.findings())
                                .containsExactly(new Finding(
                                        FindingCode.DOES_NOT_START, "more than 4 threads that should have ended")));
        assertThat(tested.health().leakedThreads()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    static { %s }                                    | <clinit>
                    public TestChannel() { %s }                      | <init>
                    its description                                  | describe
                    its settings                                     | settings
                    """)
    void what_did_not_return_at_the_start_is_named_and_not_tried_again_while_it_runs(String member, String method) {
        use(new TestHost(folder.resolve("short"), setup -> setup.limited(TestHost.PATIENT.starting(SHORT))));
        var source = ChannelSource.good();
        switch (method) {
            case "describe" -> source.describe(STUBBORN + " return null;");
            case "settings" -> source.settings(STUBBORN + " return null;");
            default -> source.members(member.formatted(STUBBORN));
        }
        var jar = PluginJar.channel("channel-test", source).write(folder);
        var expected = new Finding(FindingCode.DOES_NOT_RETURN, ChannelSource.CLASS + "." + method + ", 0.3 s");

        for (var trial = 0; trial < 2; trial++) {
            assertThatThrownBy(() -> tested.start(jar))
                    .isInstanceOfSatisfying(
                            PluginRefused.class,
                            refused -> assertThat(refused.findings()).containsExactly(expected));
            assertThat(tested.health().leakedThreads()).isOne();
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("plugin-channel-test-start"))
                .hasSize(1);

        System.setProperty("leaven.test.let-go", "true");
        await(() -> tested.health().leakedThreads() == 0);
    }

    @Test
    void one_that_leaves_more_and_more_threads_is_not_called_until_they_have_ended() {
        var channel = start(ChannelSource.good().deliver("""
                for (int i = 0; i < 20; i++) {
                    new Thread(() -> {%s}).start();
                }
                return new Delivery.Delivered(null);
                """.formatted(STUBBORN)));

        channel.deliver(TestCalls.tenant(), TestCalls.message("key-1"));

        assertThat(failure(channel).reason()).isEqualTo(Reason.FAILED);
        await(() -> tested.health().leakedThreads() == 20);
        assertThat(tested.health().lastError())
                .hasValueSatisfying(error -> assertThat(error).contains("threads"));

        System.setProperty("leaven.test.let-go", "true");
        await(() -> tested.health().leakedThreads() == 0);
        assertThat(channel.deliver(TestCalls.tenant(), TestCalls.message("key-1")))
                .isInstanceOf(Delivery.Delivered.class);
    }

    @Test
    void threads_of_a_plugin_have_the_lowest_priority_also_those_it_starts() {
        var channel = start(ChannelSource.good().deliver("""
                var own = new Thread(() -> {});
                own.setPriority(Thread.MAX_PRIORITY);
                return new Delivery.Delivered(Thread.currentThread().getPriority() + " " + own.getPriority());
                """));

        assertThat(channel.deliver(TestCalls.tenant(), TestCalls.message("key-1")))
                .isEqualTo(new Delivery.Delivered("1 1"));
    }
}
