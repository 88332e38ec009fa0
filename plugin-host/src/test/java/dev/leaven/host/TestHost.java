package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.calls.HostLimits;
import dev.leaven.host.calls.PluginHealth;
import dev.leaven.host.review.Checksum;
import dev.leaven.host.review.TrustedPublishers;
import dev.leaven.host.testing.PluginJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** A host that takes unsigned jars, with a clock that moves by hand. */
public final class TestHost implements AutoCloseable {

    // Beside what calculates without end a call hardly gets on: no test but of what never ends waits as long.
    private static final Duration LONG = Duration.ofMinutes(2);

    /** Deadlines that no honest call misses. */
    static final HostLimits PATIENT = new HostLimits(
            LONG,
            LONG,
            LONG,
            LONG,
            HostLimits.USUAL.drain(),
            HostLimits.USUAL.concurrent(),
            HostLimits.USUAL.failuresInARow(),
            HostLimits.USUAL.rest(),
            HostLimits.USUAL.longestRest());

    final HandClock clock = new HandClock();
    final PluginHost host;
    private final Path folder;
    private final Set<String> allowed = ConcurrentHashMap.newKeySet();

    TestHost(Path folder, UnaryOperator<HostSetup> with) {
        this.folder = folder;
        host = new PluginHost(with.apply(HostSetup.in(folder.resolve("work"))
                .limited(PATIENT)
                .trusting(() -> new TrustedPublishers(Set.of(), allowed))
                .at(clock)));
    }

    static UnaryOperator<HostSetup> deadline(Duration each) {
        return setup -> setup.limited(PATIENT.within(each));
    }

    GuardedChannel start(PluginJar jar) {
        return start(jar.write(folder));
    }

    GuardedChannel start(Path jar) {
        try {
            return host.channel(host.start(allow(jar)).id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replace(PluginJar jar) {
        try {
            host.replace(allow(jar.write(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PluginHealth health() {
        return host.health("channel-test").orElseThrow();
    }

    private Path allow(Path jar) throws IOException {
        allowed.add(Checksum.of(jar));
        return jar;
    }

    @Override
    public void close() {
        host.close();
    }

    /** Moves only when told. */
    static final class HandClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-24T10:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** For what a thread of the plugin does by itself, soon. */
    public static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it never happened").isLessThan(end);
            Thread.yield();
        }
    }
}
