package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.plugin.channel.Delivery;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {

    @TempDir
    Path folder;

    @Test
    void class_loaders_are_gone_after_twenty_reloads_under_load() throws Exception {
        try (var tested = new TestHost(folder, UnaryOperator.identity());
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var channel = tested.start(version(0));
            var reloading = new AtomicBoolean(true);
            var delivered = new AtomicInteger();
            var caller = callers.submit(() -> {
                while (reloading.get()) {
                    if (channel.deliver(TestCalls.tenant(), TestCalls.message("key")) instanceof Delivery.Delivered) {
                        delivered.incrementAndGet();
                    }
                    channel.check(TestCalls.tenant());
                    channel.measure("text");
                }
                return true;
            });
            for (var i = 1; i <= 20; i++) {
                tested.replace(version(i));
                var before = delivered.get();
                TestHost.await(() -> caller.isDone() || delivered.get() > before);
            }
            reloading.set(false);

            assertThat(caller.get()).as("no call failed").isTrue();
            awaitCollection(tested.host);
            assertThat(tested.host.running()).hasSize(1);

            tested.host.stop("channel-test");
            awaitCollection(tested.host);
        }
    }

    private static void awaitCollection(PluginHost host) {
        TestHost.await(() -> {
            System.gc();
            return host.lingeringLoaders() == 0;
        });
    }

    private static PluginJar version(int number) {
        return PluginJar.channel(
                        "channel-test",
                        ChannelSource.good()
                                .members("static final ThreadLocal<Object> HELD = new ThreadLocal<>();\n")
                                .deliver("""
                                        HELD.set(this);
                                        context.log().log(System.Logger.Level.INFO, "version {0}", message);
                                        return new Delivery.Delivered("%d");
                                        """.formatted(number)))
                .version("1.0." + number);
    }
}
