package dev.leaven.host;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of plugins that misbehave have in common. */
abstract class MisbehavingPlugins {

    /** Plugins wait for this to end, where they ignore interrupts: a test lets them go. */
    static final String STUBBORN =
            "while (!Boolean.getBoolean(\"leaven.test.let-go\")) { try { Thread.sleep(5); } catch (InterruptedException e) { } }";

    @TempDir
    Path folder;

    TestHost tested;

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

    GuardedChannel start(ChannelSource source) {
        return tested.start(PluginJar.channel("channel-test", source));
    }

    void use(TestHost other) {
        tested.close();
        tested = other;
    }

    static <T> Future<T> begun(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    static PluginUnavailable failure(GuardedChannel channel) {
        return catchThrowableOfType(
                PluginUnavailable.class, () -> channel.deliver(TestCalls.tenant(), TestCalls.message("key-1")));
    }
}
