package dev.leaven.host.calls;

import dev.leaven.host.answers.AnswerInvalid;
import dev.leaven.host.calls.PluginUnavailable.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs calls of one plugin: so many at once, each on a thread of its own and with a deadline. */
public final class CallRunner {

    /** A plugin that has more threads than these which should have ended is not called until they have. */
    public static final int MOST_LEFT_THREADS = 4;

    /** How long a call waits for another to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** One part in so many of the deadline: before it, what is open is closed, so that the call can still answer. */
    private static final int LAST_PART = 5;

    private final String pluginId;
    private final PluginThreads threads;
    private final CallCounters counters;
    private final Bulkhead bulkhead;

    public CallRunner(String pluginId, PluginThreads threads, CallCounters counters, Bulkhead bulkhead) {
        this.pluginId = pluginId;
        this.threads = threads;
        this.counters = counters;
        this.bulkhead = bulkhead;
    }

    /**
     * Waits for the answer until the deadline. A thread that does not end then keeps its place in the bulkhead until it does.
     *
     * @throws PluginUnavailable BUSY, OVERDUE, FAILED also for a plugin with too many threads left, or as the result says
     */
    public <T> T run(PluginCall<T> call) {
        if (threads.ownThreads() + counters.overdueThreads() > MOST_LEFT_THREADS) {
            throw failed(Reason.FAILED, tooManyThreads());
        }
        var answer = new CompletableFuture<CallResult<T>>();
        var overdue = new AtomicBoolean();
        enter(call);
        Thread thread;
        try {
            counters.called();
            thread = threads.start(call.name(), () -> work(call, answer, overdue));
        } catch (Throwable e) {
            bulkhead.leave(call.organisation());
            throw failed(Reason.FAILED, e.getClass().getName());
        }
        try {
            return switch (await(answer, call)) {
                case CallResult.Answered<T>(var value) -> value;
                case CallResult.Threw<T>(var reason, var error) -> throw failed(reason, error);
            };
        } catch (TimeoutException _) {
            giveUp(thread, overdue);
            throw failed(Reason.OVERDUE, call.name() + ", " + call.deadline().toMillis() / 1000.0 + " s");
        } catch (InterruptedException _) {
            // Whoever waits is being stopped. That says nothing about the plugin.
            giveUp(thread, overdue);
            Thread.currentThread().interrupt();
            throw new PluginUnavailable(pluginId, Reason.OVERDUE, "interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("results are never exceptional", e);
        } finally {
            call.after().run();
        }
    }

    public static String tooManyThreads() {
        return "more than " + MOST_LEFT_THREADS + " threads that should have ended";
    }

    private void enter(PluginCall<?> call) {
        try {
            if (!bulkhead.enter(call.organisation(), PATIENCE)) {
                throw new PluginUnavailable(pluginId, Reason.BUSY, "");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PluginUnavailable(pluginId, Reason.BUSY, "interrupted");
        }
    }

    private static <T> T await(CompletableFuture<T> answer, PluginCall<?> call)
            throws InterruptedException, ExecutionException, TimeoutException {
        var lastPart = call.deadline().dividedBy(LAST_PART);
        try {
            return answer.get(call.deadline().minus(lastPart).toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            call.hangUp().run();
        }
        return answer.get(lastPart.toNanos(), TimeUnit.NANOSECONDS);
    }

    private <T> void work(PluginCall<T> call, CompletableFuture<CallResult<T>> answer, AtomicBoolean overdue) {
        CallResult<T> result = new CallResult.Threw<>(Reason.FAILED, "no word of what happened");
        try {
            result = result(call);
        } finally {
            bulkhead.leave(call.organisation());
            if (!overdue.compareAndSet(false, true)) {
                counters.overdueThreadEnded();
            }
            answer.complete(result);
        }
    }

    // The one place that catches everything, a StackOverflowError of the plugin's too.
    private static <T> CallResult<T> result(PluginCall<T> call) {
        try {
            return new CallResult.Answered<>(call.asked().call());
        } catch (IOException e) {
            return new CallResult.Threw<>(Reason.UNREACHABLE, call.redaction().error(e));
        } catch (ReportForged e) {
            return new CallResult.Threw<>(Reason.FORGED, call.redaction().error(e));
        } catch (AnswerInvalid e) {
            return new CallResult.Threw<>(Reason.FAILED, e.told());
        } catch (Throwable e) {
            return new CallResult.Threw<>(Reason.FAILED, call.redaction().error(e));
        }
    }

    // Counted once: either the thread has ended first, or it is counted here and counts itself out.
    private void giveUp(Thread thread, AtomicBoolean overdue) {
        if (overdue.compareAndSet(false, true)) {
            counters.threadOverdue();
        }
        threads.interrupt(thread);
    }

    private PluginUnavailable failed(Reason reason, String error) {
        if (reason == Reason.FAILED || reason == Reason.OVERDUE) {
            counters.failed(reason == Reason.OVERDUE ? "overdue: " + error : error);
        }
        return new PluginUnavailable(pluginId, reason, error);
    }
}
