package dev.leaven.host;

import dev.leaven.host.answers.AnswerInvalid;
import dev.leaven.host.calls.Breakers;
import dev.leaven.host.calls.Bulkhead;
import dev.leaven.host.calls.CallCounters;
import dev.leaven.host.calls.CallRunner;
import dev.leaven.host.calls.PluginCall;
import dev.leaven.host.calls.PluginHealth;
import dev.leaven.host.calls.PluginThreads;
import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.calls.PluginUnavailable.Reason;
import dev.leaven.host.loading.Pf4jPlugin;
import dev.leaven.host.loading.PluginContent;
import dev.leaven.host.review.Finding;
import dev.leaven.host.review.FindingCode;
import dev.leaven.host.review.HostPattern;
import dev.leaven.host.review.PluginKind;
import dev.leaven.host.review.PluginReview;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A plugin between start and stop: the only thing in the core that holds its class loader. */
final class StartedPlugin {

    // Anybody can call an address for reports, so that must not use up what deliveries need, nor make the plugin rest.
    private static final int REPORTS_AT_ONCE = 4;
    private static final int CLOSED = -1;

    private final PluginReview review;
    private final Pf4jPlugin engine;
    private final PluginContent content;
    private final PluginThreads threads;
    private final CallCounters counters = new CallCounters();
    private final Breakers breakers;
    private final CallRunner work;
    private final CallRunner reports;
    private final Clock clock;
    private final AtomicInteger callers = new AtomicInteger();

    /**
     * Loads it, makes what it offers, asks it what it is, and counts the threads that it started meanwhile.
     *
     * @throws StartFailed where its code throws, does not return, or leaves too many threads
     */
    StartedPlugin(Path jar, PluginReview review, HostSetup setup) {
        this.review = review;
        this.clock = setup.clock();
        this.engine = new Pf4jPlugin(jar);
        this.threads = new PluginThreads(review.id(), engine.loader());
        this.breakers = new Breakers(setup.limits());
        this.work = runner(setup.limits().concurrent());
        this.reports = runner(REPORTS_AT_ONCE);
        try {
            this.content = content(setup.limits().start());
            threads.awaitCalls();
            if (threads.ownThreads() > CallRunner.MOST_LEFT_THREADS) {
                throw failed(new Finding(FindingCode.DOES_NOT_START, CallRunner.tooManyThreads()));
            }
        } catch (RuntimeException e) {
            threads.interruptAll();
            engine.unload();
            throw e;
        }
    }

    RunningPlugin about() {
        return new RunningPlugin(
                review.id(),
                review.version(),
                content instanceof PluginContent.OfCluster ? PluginKind.CLUSTER : PluginKind.CHANNEL,
                review.provider(),
                review.hosts(),
                review.sha256());
    }

    PluginReview review() {
        return review;
    }

    PluginContent content() {
        return content;
    }

    List<HostPattern> hosts() {
        return review.hosts().stream().map(HostPattern::new).toList();
    }

    /** @throws PluginUnavailable also RESTING */
    <T> T ask(PluginCall<T> call) {
        var organisation = call.organisation();
        breakers.enter(organisation, clock.instant()).ifPresent(until -> {
            throw new PluginUnavailable(review.id(), Reason.RESTING, "", until);
        });
        try {
            var answer = work.run(call);
            breakers.succeeded(organisation);
            return answer;
        } catch (PluginUnavailable e) {
            switch (e.reason()) {
                case UNREACHABLE -> breakers.succeeded(organisation);
                case FAILED, OVERDUE -> failed(organisation);
                default -> breakers.abandoned(organisation);
            }
            throw e;
        } catch (Throwable e) {
            breakers.abandoned(organisation); // the core's trouble, or the machine's
            throw e;
        }
    }

    /** For what strangers can cause: it neither makes the plugin rest nor waits for a rest to end. */
    <T> T askReports(PluginCall<T> call) {
        return reports.run(call);
    }

    PluginHealth health() {
        var resting = breakers.until();
        var state = resting.isPresent() ? PluginHealth.State.DEGRADED : PluginHealth.State.STARTED;
        return counters.health(state, resting, threads.strays());
    }

    /** How it fares once it is stopped: threads may still end. Holds nothing of the plugin's. */
    Supplier<PluginHealth> healthOnceStopped() {
        var counted = counters;
        var left = threads;
        return () -> counted.health(PluginHealth.State.STOPPED, Optional.empty(), left.strays());
    }

    WeakReference<ClassLoader> loader() {
        return new WeakReference<>(engine.loader());
    }

    /** Waits for those who wait for calls, unless it is interrupted, then interrupts what is left, and unloads. */
    void stop(Duration drain) {
        var end = System.nanoTime() + drain.toNanos();
        while (!callers.compareAndSet(0, CLOSED)
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        callers.set(CLOSED);
        threads.interruptAll();
        engine.unload();
    }

    /**
     * Keeps it from being unloaded until {@link #leave}: classes are loaded while a call runs, so nobody may be on the way into
     * one when the class loader is closed. False where that has happened.
     */
    boolean enter() {
        return callers.getAndUpdate(count -> count < 0 ? count : count + 1) >= 0;
    }

    void leave() {
        callers.updateAndGet(count -> count < 0 ? count : count - 1);
    }

    private PluginContent content(Duration deadline) {
        var method = new AtomicReference<>("");
        try {
            return work.run(
                    PluginCall.of("start", deadline, () -> PluginContent.of(engine.loader(), review, method::set)));
        } catch (PluginUnavailable e) {
            var waited = deadline.toMillis() / 1000.0 + " s";
            throw failed(
                    e.reason() == Reason.OVERDUE && !Thread.currentThread().isInterrupted()
                            ? new Finding(FindingCode.DOES_NOT_RETURN, method + ", " + waited)
                            : thrown(e.detail()));
        }
    }

    private static Finding thrown(String error) {
        return AnswerInvalid.what(error)
                .map(what -> new Finding(FindingCode.INVALID_ANSWER, what))
                .orElseGet(() -> new Finding(FindingCode.DOES_NOT_START, error));
    }

    private StartFailed failed(Finding finding) {
        var counted = counters;
        var left = threads;
        return new StartFailed(List.of(finding), () -> counted.overdueThreads() + left.strays());
    }

    private CallRunner runner(int atOnce) {
        return new CallRunner(review.id(), threads, counters, new Bulkhead(atOnce));
    }

    private void failed(String organisation) {
        if (Thread.currentThread().isInterrupted()) {
            breakers.abandoned(organisation);
        } else {
            breakers.failed(organisation, clock.instant());
        }
    }
}
