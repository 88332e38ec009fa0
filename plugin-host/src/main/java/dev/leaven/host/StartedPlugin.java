package dev.leaven.host;

import dev.leaven.host.PluginUnavailable.Reason;
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
    private final SinglePlugin engine;
    private final Offer offer;
    private final PluginThreads threads;
    private final Vitals vitals = new Vitals();
    private final Rests rests;
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
        this.engine = new SinglePlugin(jar);
        this.threads = new PluginThreads(review.id(), engine.loader());
        this.rests = new Rests(setup.limits());
        this.work = runner(setup.limits().concurrent());
        this.reports = runner(REPORTS_AT_ONCE);
        try {
            this.offer = offer(setup.limits().start());
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
                offer instanceof Offer.Pack ? PluginKind.CLUSTER : PluginKind.CHANNEL,
                review.provider(),
                review.hosts(),
                review.sha256());
    }

    PluginReview review() {
        return review;
    }

    Offer offer() {
        return offer;
    }

    List<HostPattern> hosts() {
        return review.hosts().stream().map(HostPattern::new).toList();
    }

    /** @throws PluginUnavailable also RESTING */
    <T> T ask(Question<T> question) {
        var organisation = question.organisation();
        rests.enter(organisation, clock.instant()).ifPresent(until -> {
            throw new PluginUnavailable(review.id(), Reason.RESTING, "", until);
        });
        try {
            var answer = work.run(question);
            rests.succeeded(organisation);
            return answer;
        } catch (PluginUnavailable e) {
            switch (e.reason()) {
                case UNREACHABLE -> rests.succeeded(organisation);
                case FAILED, OVERDUE -> failed(organisation);
                default -> rests.abandoned(organisation);
            }
            throw e;
        } catch (Throwable e) {
            rests.abandoned(organisation); // the core's trouble, or the machine's
            throw e;
        }
    }

    /** For what strangers can cause: it neither makes the plugin rest nor waits for a rest to end. */
    <T> T askReports(Question<T> question) {
        return reports.run(question);
    }

    PluginHealth health() {
        var resting = rests.until();
        var state = resting.isPresent() ? PluginHealth.State.DEGRADED : PluginHealth.State.STARTED;
        return vitals.health(state, resting, threads.strays());
    }

    /** How it fares once it is stopped: threads may still end. Holds nothing of the plugin's. */
    Supplier<PluginHealth> healthOnceStopped() {
        var counted = vitals;
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

    private Offer offer(Duration deadline) {
        var method = new AtomicReference<>("");
        try {
            return work.run(Question.of("start", deadline, () -> Offer.of(engine.loader(), review, method::set)));
        } catch (PluginUnavailable e) {
            throw failed(
                    e.reason() == Reason.OVERDUE
                            ? new Finding(
                                    FindingCode.DOES_NOT_RETURN, method + ", " + deadline.toMillis() / 1000.0 + " s")
                            : Nonsense.isTold(e.detail()));
        }
    }

    private StartFailed failed(Finding finding) {
        var counted = vitals;
        var left = threads;
        return new StartFailed(finding, () -> counted.overdueThreads() + left.strays());
    }

    private CallRunner runner(int atOnce) {
        return new CallRunner(review.id(), threads, vitals, new Bulkhead(atOnce));
    }

    private void failed(String organisation) {
        if (Thread.currentThread().isInterrupted()) {
            rests.abandoned(organisation);
        } else {
            rests.failed(organisation, clock.instant());
        }
    }
}
