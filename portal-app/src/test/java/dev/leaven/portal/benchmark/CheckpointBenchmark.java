package dev.leaven.portal.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.GuardedChannel;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.plugin.channel.Channel;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.Message;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plugin that behaves pays for the checkpoints in its classes: the same class with them and without, in turns. */
class CheckpointBenchmark {

    private static final int WARM_UP = 400;
    private static final int PAIRS = 400;

    private static final Message MESSAGE = ChannelHost.message("Good morning, Ann. ".repeat(200));

    @TempDir
    private Path folder;

    /** Takes a few milliseconds at most, so that nobody slows it down. */
    enum Work {
        /** The worst: next to nothing between two checkpoints. */
        COUNTS("long sum = 0; for (int i = 0; i < 300_000; i++) { sum = sum * 31 + i; }"),
        /** What a channel does. */
        WRITES("""
                var text = new StringBuilder();
                for (int i = 0; i < message.text().length(); i++) {
                    char c = message.text().charAt(i);
                    text.append(c == '&' ? "&amp;" : c < 32 ? " " : String.valueOf(c));
                }
                long sum = text.toString().hashCode();
                """);

        private final String deliver;

        Work(String work) {
            deliver = "long begun = System.nanoTime();\n" + work
                    + "\nreturn new Delivery.Delivered((System.nanoTime() - begun) + \" \" + sum);";
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_that(Work work) throws Exception {
        try (var plugin = ChannelHost.running(ChannelSource.good().deliver(work.deliver), folder);
                var loader = new URLClassLoader(new URL[] {plugin.jar().toUri().toURL()})) {
            var with = plugin.channel();
            var without = (Channel) loader.loadClass(ChannelSource.CLASS)
                    .getDeclaredConstructor()
                    .newInstance();
            for (var i = 0; i < WARM_UP; i++) {
                took(deliver(with));
                took(deliver(without));
            }
            var longer = new ArrayList<Double>();
            for (var i = 0; i < PAIRS; i++) {
                longer.add(took(deliver(with)) / took(deliver(without)));
            }
            longer.sort(null);
            System.out.printf(
                    "checkpoints, one that %-7s %.2f times, median of %d pairs [%.2f to %.2f]%n",
                    work, longer.get(PAIRS / 2), PAIRS, longer.get(PAIRS / 4), longer.get(PAIRS * 3 / 4));
            assertThat(longer).hasSize(PAIRS);
        }
    }

    private static Delivery deliver(GuardedChannel channel) {
        return channel.deliver(ChannelHost.tenant("org-1"), MESSAGE);
    }

    /** On a thread of its own, as the host does it. */
    private static Delivery deliver(Channel channel) throws Exception {
        var delivery = new FutureTask<>(() -> channel.deliver(null, MESSAGE));
        Thread.ofPlatform().start(delivery);
        return delivery.get();
    }

    /** Nanoseconds. */
    private static double took(Delivery delivery) {
        return Double.parseDouble(((Delivery.Delivered) delivery).reference().split(" ")[0]);
    }
}
