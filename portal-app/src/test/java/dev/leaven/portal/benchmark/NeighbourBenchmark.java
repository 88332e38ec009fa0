package dev.leaven.portal.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.CallTenant;
import dev.leaven.host.GuardedChannel;
import dev.leaven.host.HostSetup;
import dev.leaven.host.LogSink;
import dev.leaven.host.PluginHost;
import dev.leaven.host.PluginUnavailable;
import dev.leaven.host.StoreAccess;
import dev.leaven.host.TrustedPublishers;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Recipient;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.Results;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How much longer people wait for a page of results while a plugin misbehaves and is called as often as the host lets it.
 * Requests come at a fixed rate, whether the one before is answered or not, and waiting in the queue counts; quiet and
 * disturbed rounds alternate. Both begin once the JVM has settled: until then its compilers want the processors too, and
 * what is measured is a portal in its first minutes.
 */
@PortalTest
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class NeighbourBenchmark {

    private static final int PAIRS = 16;
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final Duration BETWEEN = Duration.ofMillis(40);
    private static final int CALLERS = 12;
    private static final Duration SETTLES = Duration.ofSeconds(100);
    private static final Duration FEW_COMPILATIONS = Duration.ofMillis(300);

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Results results;

    @TempDir
    private Path folder;

    /** What one plugin can do to the others. Calculating ends only after the round, and ignores that it is interrupted. */
    enum Misbehaviour {
        /** For comparison: how much two quiet rounds differ here. */
        NOTHING("return new Delivery.Delivered(\"ref\");"),
        THROWS("throw new IllegalStateException(\"no\");"),
        WAITS("""
                try { new CountDownLatch(1).await(6_500, TimeUnit.MILLISECONDS); } catch (InterruptedException e) { }
                return new Delivery.Delivered("late");
                """),
        CALCULATES("""
                return new Delivery.Delivered("ref-" + burn());
                """),
        /** In each round after a hundred good answers, so that it may have as many calls at once as any. */
        TURNS_BAD("""
                if (calls.incrementAndGet() <= 100) { return new Delivery.Delivered("ref"); }
                long burnt = burn();
                calls.set(0);
                return new Delivery.Delivered("ref-" + burnt);
                """),
        ALLOCATES("""
                long end = System.nanoTime() + 6_500_000_000L, sum = 0;
                while (System.nanoTime() < end) { sum += new byte[1 << 16].length; }
                return new Delivery.Delivered("ref-" + sum);
                """),
        BREEDS("""
                for (int i = 0; i < 4; i++) { new Thread(() -> burn()).start(); }
                return new Delivery.Delivered("ref");
                """);

        private static final String BURN = """
                static final java.util.concurrent.atomic.AtomicInteger calls = new java.util.concurrent.atomic.AtomicInteger();
                static long burn() {
                    long end = System.nanoTime() + 6_500_000_000L, sum = 0;
                    Object object = new Object();
                    while (System.nanoTime() < end) { sum += System.identityHashCode(object) ^ sum; }
                    return sum;
                }
                """;

        private final String deliver;

        Misbehaviour(String deliver) {
            this.deliver = deliver;
        }
    }

    @ParameterizedTest
    @EnumSource
    void results_while_a_plugin(Misbehaviour misbehaviour) throws Exception {
        var organisation = organisations.make(30, 30, 30, 30, 30, 30);
        CampaignId campaign = answered(organisation);
        Runnable page = () -> SignedInAs.run(organisation.lead(), () -> {
            results.report(campaign, Optional.empty());
            results.compare(campaign, Optional.empty());
        });
        settle(page);
        try (var host = started(misbehaviour)) {
            beside(misbehaviour, host, page);
        }
        try (var host = started(misbehaviour)) {
            compare(misbehaviour, host, page);
        }
    }

    private CampaignId answered(Organisation organisation) {
        CampaignId id = assessments.launched(organisation);
        int code = 0;
        for (String token : assessments.tokens(organisation, id).values()) {
            assessments.answer(token, assessments.all(1 + code++ % 5));
        }
        assessments.publish(organisation, id);
        return id;
    }

    /** Asks for the page until the compilers have done what they do for it. */
    private static void settle(Runnable page) throws InterruptedException {
        var compilers = ManagementFactory.getCompilationMXBean();
        long end = System.nanoTime() + SETTLES.toNanos();
        long before;
        do {
            before = compilers.getTotalCompilationTime();
            round(page, BETWEEN.dividedBy(2));
        } while (compilers.getTotalCompilationTime() - before > FEW_COMPILATIONS.toMillis() && System.nanoTime() < end);
    }

    private PluginHost started(Misbehaviour misbehaviour) throws Exception {
        var key = SigningKey.trusted();
        var trust = new TrustedPublishers(Set.of(key.certificate()), Set.of());
        var source = ChannelSource.good().members(Misbehaviour.BURN).deliver(misbehaviour.deliver);
        var folder = Files.createTempDirectory(this.folder, "plugin");
        var host = new PluginHost(HostSetup.in(folder.resolve("work")).trusting(() -> trust));
        host.start(PluginJar.channel("channel-test", source).signedBy(key).write(folder));
        return host;
    }

    private static void compare(Misbehaviour misbehaviour, PluginHost host, Runnable page) throws Exception {
        var quiet = new ArrayList<Long>();
        var disturbed = new ArrayList<Long>();
        var ratios = new ArrayList<Double>();
        var before = Stolen.now();
        for (int i = 0; i < PAIRS; i++) {
            // In turns, so that whatever changes over time favours neither.
            boolean quietFirst = i % 2 == 0;
            var first = quietFirst ? round(page) : beside(misbehaviour, host, page);
            var second = quietFirst ? beside(misbehaviour, host, page) : round(page);
            quiet.addAll(quietFirst ? first : second);
            disturbed.addAll(quietFirst ? second : first);
            ratios.add(at(quietFirst ? second : first, 95) / at(quietFirst ? first : second, 95));
        }
        ratios.sort(null);
        var health = host.health("channel-test").orElseThrow();
        System.out.printf(
                "one plugin %-10s: p50 %5.1f -> %5.1f ms, p95 %5.1f -> %5.1f ms, p99 %5.1f -> %5.1f ms; p95 %.2f times, "
                        + "median of %d pairs %.2f [%.2f to %.2f] (%,d calls, %,d failed, %.1f %% stolen)%n",
                misbehaviour,
                at(quiet, 50),
                at(disturbed, 50),
                at(quiet, 95),
                at(disturbed, 95),
                at(quiet, 99),
                at(disturbed, 99),
                at(disturbed, 95) / at(quiet, 95),
                PAIRS,
                (ratios.get(PAIRS / 2 - 1) + ratios.get(PAIRS / 2)) / 2,
                ratios.get(PAIRS / 4),
                ratios.get(PAIRS - 1 - PAIRS / 4),
                health.calls(),
                health.failures(),
                Stolen.now().percentSince(before));
        assertThat(health.calls()).isPositive(); // its start at least
    }

    /** A round beside the plugin, and then the time that what it left behind takes to end. */
    private static List<Long> beside(Misbehaviour misbehaviour, PluginHost host, Runnable page)
            throws InterruptedException {
        if (misbehaviour == Misbehaviour.NOTHING) {
            return round(page);
        }
        var times = beside(host.channel("channel-test"), page);
        while (host.health("channel-test").orElseThrow().leakedThreads() > 0) {
            pause(Duration.ofMillis(100));
        }
        return times;
    }

    private static List<Long> beside(GuardedChannel channel, Runnable page) throws InterruptedException {
        var going = new AtomicBoolean(true);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CALLERS; i++) {
                var organisation = "org-" + i % 3;
                callers.submit(() -> bother(channel, organisation, going));
            }
            try {
                return round(page);
            } finally {
                going.set(false);
            }
        }
    }

    private static void bother(GuardedChannel channel, String organisation, AtomicBoolean going) {
        var tenant = new CallTenant(organisation, Map.of("server", "mail.example.com"), StoreAccess.NONE, LogSink.NONE);
        var to = new Recipient("ann@example.com", "Ann");
        var message = new Message("key", "Organisation", to, Locale.ENGLISH, "Subject", "Text", null, List.of(), null);
        while (going.get()) {
            try {
                channel.deliver(tenant, message);
                pause(Duration.ofMillis(20)); // an outbox writes down what became of it
            } catch (PluginUnavailable _) {
                pause(Duration.ofMillis(250)); // as an outbox would, only much less patient
            }
        }
    }

    /** Nanoseconds from when each request was due until it was answered. */
    private static List<Long> round(Runnable page) throws InterruptedException {
        return round(page, BETWEEN);
    }

    private static List<Long> round(Runnable page, Duration between) throws InterruptedException {
        var times = new ConcurrentLinkedQueue<Long>();
        try (var people = Executors.newFixedThreadPool(8)) {
            long begin = System.nanoTime();
            for (long due = begin; due < begin + ROUND.toNanos(); due += between.toNanos()) {
                pause(Duration.ofNanos(due - System.nanoTime()));
                long since = due;
                people.execute(() -> {
                    page.run();
                    times.add(System.nanoTime() - since);
                });
            }
            people.shutdown();
            assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        return List.copyOf(times);
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    /** Milliseconds. */
    private static double at(List<Long> times, int percent) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
