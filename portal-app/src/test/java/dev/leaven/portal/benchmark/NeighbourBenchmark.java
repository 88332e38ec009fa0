package dev.leaven.portal.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.Results;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How much longer people wait for a page of results while a plugin misbehaves and is called as often as the host lets it.
 * Both begin once the JVM has settled: until then its compilers want the processors too, and what is measured is a portal
 * in its first minutes. A pair of rounds in which this machine's own host gave the processors to others does not count.
 */
@PortalTest
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class NeighbourBenchmark {

    private static final int PAIRS = 16;
    private static final int MOST_PAIRS = 40;
    private static final double STOLEN_PERCENT = 1;
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final Duration BETWEEN = Duration.ofMillis(40);
    private static final Duration SETTLES = Duration.ofSeconds(100);
    private static final Duration FEW_COMPILATIONS = Duration.ofMillis(300);
    private static final int WARM_UP = 3;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Results results;

    @TempDir
    private Path folder;

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
        // On a host of its own: the plugin that is measured has no failures behind it yet.
        try (var plugin = ChannelHost.running(misbehaviour.source(), folder)) {
            for (int i = 0; i < WARM_UP; i++) {
                round(page, misbehaviour, plugin, i % 2 != 0);
            }
        }
        try (var plugin = ChannelHost.running(misbehaviour.source(), folder)) {
            compare(page, misbehaviour, plugin);
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
        var often = new SteadyRequests(page, BETWEEN.dividedBy(2));
        long end = System.nanoTime() + SETTLES.toNanos();
        long before;
        do {
            before = compilers.getTotalCompilationTime();
            often.during(ROUND);
        } while (compilers.getTotalCompilationTime() - before > FEW_COMPILATIONS.toMillis() && System.nanoTime() < end);
    }

    private static void compare(Runnable page, Misbehaviour misbehaviour, ChannelHost plugin) throws Exception {
        var pairs = new RoundPairs();
        int left = MOST_PAIRS;
        for (; left > 0 && pairs.count() < PAIRS; left--) {
            var before = Stolen.now();
            // In turns, so that whatever changes over time favours neither.
            boolean quietFirst = left % 2 == 0;
            var first = round(page, misbehaviour, plugin, quietFirst);
            var second = round(page, misbehaviour, plugin, !quietFirst);
            if (Stolen.now().percentSince(before) < STOLEN_PERCENT) {
                pairs.add(quietFirst ? first : second, quietFirst ? second : first);
            }
        }
        var health = plugin.health();
        System.out.printf(
                "one plugin %-10s: %s (%d pairs did not count; %,d calls, %,d failed)%n",
                misbehaviour, pairs, MOST_PAIRS - left - pairs.count(), health.calls(), health.failures());
        assertThat(health.calls()).isPositive(); // its start at least
    }

    private static List<Long> round(Runnable page, Misbehaviour misbehaviour, ChannelHost plugin, boolean quiet)
            throws InterruptedException {
        Misbehaviour.behave(quiet);
        if (misbehaviour == Misbehaviour.NOTHING || (quiet && !misbehaviour.worksInQuietRounds())) {
            return requests(page);
        }
        return beside(plugin, page);
    }

    /** Requests beside the plugin, and then the time that what it left behind takes to end. */
    private static List<Long> beside(ChannelHost plugin, Runnable page) throws InterruptedException {
        List<Long> times;
        try (var _ = new Callers(plugin.channel())) {
            times = requests(page);
        }
        while (plugin.health().leakedThreads() > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return times;
    }

    private static List<Long> requests(Runnable page) throws InterruptedException {
        return new SteadyRequests(page, BETWEEN).during(ROUND);
    }
}
