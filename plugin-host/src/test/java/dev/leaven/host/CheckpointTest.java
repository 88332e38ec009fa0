package dev.leaven.host;

import static dev.leaven.host.TestHost.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.PluginUnavailable.Reason;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.plugin.channel.Delivery;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins that calculate without end, and what the host can do about it all the same. */
@Timeout(120)
class CheckpointTest extends MisbehavingPlugins {

    private static final String FOR_EVER = "while (true) { Thread.onSpinWait(); }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                FOR_EVER,
                "for (var i = 0; ; i++) { if (i < 0) { i = 0; } }",
                "var i = 0; do { i++; } while (i != -1 || i != 0); return null;",
                "var next = 0; while (true) { switch (next) { case 0: next = 700; continue; case 700: next = 9; continue; default: next = 0; } }",
                "var next = 0; while (true) { switch (next) { case 0: next = 1; continue; case 1: next = 2; continue; default: next = 0; } }",
                "return new Delivery.Delivered(\"\" + java.util.stream.Stream.iterate(1, i -> i).filter(i -> i == 2).findFirst());",
                "return new Delivery.Delivered(\"\" + fibonacci(100));",
                "try { " + FOR_EVER + " } finally { while (true) { Thread.onSpinWait(); } }",
                "while (true) { new Thread(() -> { }); }",
            })
    void a_call_without_end_ends_and_the_plugin_goes_on(String body) {
        use(new TestHost(folder.resolve("short"), TestHost.deadline(Duration.ofMillis(300))));
        var channel = start(ChannelSource.good()
                .members("static long fibonacci(int n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }\n")
                .deliver("if (message.subject().equals(\"good\")) { return new Delivery.Delivered(null); }\n" + body));

        assertThat(failure(channel).reason()).isEqualTo(Reason.OVERDUE);
        await(() -> tested.health().leakedThreads() == 0);

        assertThat(channel.deliver(Calls.tenant(), Calls.message("key-2", "good")))
                .isInstanceOf(Delivery.Delivered.class);
    }

    @Test
    void one_that_does_not_let_itself_be_ended_keeps_the_pace() {
        use(new TestHost(folder.resolve("short"), TestHost.deadline(Duration.ofMillis(300))));
        var channel = start(ChannelSource.good().deliver("""
                while (!Boolean.getBoolean("leaven.test.let-go")) {
                    try {
                        while (!Boolean.getBoolean("leaven.test.let-go")) {
                            try {
                                while (!Boolean.getBoolean("leaven.test.let-go")) { Thread.onSpinWait(); }
                            } catch (Throwable e) {
                                Thread.onSpinWait();
                            }
                        }
                    } catch (Throwable e) { // the jump back above is a checkpoint, too
                        Thread.onSpinWait();
                    }
                }
                return null;
                """));
        failure(channel);
        await(() -> tested.health().leakedThreads() == 1);

        assertThatTheyKeepThePace();
        System.setProperty("leaven.test.let-go", "true");
        await(() -> tested.health().leakedThreads() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new Thread(run)", "new Thread(new ThreadGroup(\"pool\"), run)"})
    void threads_that_it_started_keep_the_pace_together_and_end_once_it_is_stopped(String thread) {
        var channel = start(ChannelSource.good()
                .deliver("Runnable run = () -> {" + FOR_EVER + "};\n" + thread
                        + ".start(); return new Delivery.Delivered(null);"));
        channel.deliver(Calls.tenant(), Calls.message("key-1"));
        channel.deliver(Calls.tenant(), Calls.message("key-1"));
        await(() -> tested.health().leakedThreads() == 2);

        assertThatTheyKeepThePace();

        tested.host.stop("channel-test");
        await(() -> tested.health().leakedThreads() == 0);
        await(this::nothingIsLeft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Thread.ofVirtual().start(run)", "java.util.concurrent.ForkJoinPool.commonPool().execute(run)"})
    void what_it_has_on_threads_that_are_not_its_own_ends_once_it_is_stopped(String elsewhere) {
        var channel = start(ChannelSource.good()
                .deliver("Runnable run = () -> {" + FOR_EVER + "};\n" + elsewhere
                        + "; return new Delivery.Delivered(null);"));
        channel.deliver(Calls.tenant(), Calls.message("key-1"));

        tested.host.stop("channel-test");

        await(this::nothingIsLeft);
    }

    @Test
    void a_call_that_is_slowed_down_comes_by_millions_of_checkpoints_all_the_same() {
        var channel = start(ChannelSource.good().deliver("""
                long end = System.nanoTime() + 1_000_000_000L, sum = 0;
                if (message.subject().equals("long")) { while (System.nanoTime() < end) { Thread.onSpinWait(); } }
                for (int i = 0; i < 5_000_000; i++) { sum = sum * 31 + i; }
                return new Delivery.Delivered("" + sum);
                """));
        await(() -> {
            channel.deliver(Calls.tenant(), Calls.message("key-1", "long"));
            return tested.health().heldBack();
        });

        assertThat(channel.deliver(Calls.tenant(), Calls.message("key-2", "short")))
                .isInstanceOf(Delivery.Delivered.class);
    }

    @Test
    void a_start_that_calculates_for_a_second_is_in_time() {
        start(ChannelSource.good().members("""
                        public TestChannel() {
                            var times = java.lang.management.ManagementFactory.getThreadMXBean();
                            while (times.getCurrentThreadCpuTime() < 2_000_000_000L) { Thread.onSpinWait(); }
                        }
                        """));

        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.STARTED);
    }

    @Test
    void virtual_threads_of_its_leave_the_carriers_to_others() throws Exception {
        var channel = start(ChannelSource.good().deliver("""
                for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
                    Thread.ofVirtual().start(() -> { while (!Boolean.getBoolean("leaven.test.let-go")) { Thread.onSpinWait(); } });
                }
                return new Delivery.Delivered(null);
                """));
        channel.deliver(Calls.tenant(), Calls.message("key-1"));

        var others = IntStream.range(0, 20)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> {}))
                .toList();

        for (var other : others) {
            other.join();
        }
    }

    // A quarter of one processor: at full speed they would have taken no longer than they calculated.
    private static void assertThatTheyKeepThePace() {
        var before = calculated();
        var begun = System.nanoTime();
        await(() -> calculated().minus(before).compareTo(Duration.ofMillis(400)) > 0);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(1_000));
    }

    private boolean nothingIsLeft() {
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos()); // collecting all the time, nothing else would get on
        System.gc();
        return tested.host.lingeringLoaders() == 0;
    }

    private static Duration calculated() {
        var times = ManagementFactory.getThreadMXBean();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> isOfPlugin(thread.getThreadGroup()))
                .map(thread -> Duration.ofNanos(times.getThreadCpuTime(thread.threadId())))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean isOfPlugin(@Nullable ThreadGroup group) {
        return group != null && (group.getName().equals("plugin-channel-test") || isOfPlugin(group.getParent()));
    }
}
