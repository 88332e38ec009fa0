package dev.leaven.host;

import dev.leaven.host.PluginUnavailable.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs calls of one plugin: so many at once, each on a thread of its own and with a deadline. */
final class CallRunner {

    /** A plugin that has more threads than these which should have ended is not called until they have. */
    static final int MOST_LEFT_THREADS = 4;

    /** How long a call waits for another to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Of its deadline, a call keeps this part to answer when the other side did not. */
    private static final int LAST_WORDS = 5;

    private final String pluginId;
    private final PluginThreads threads;
    private final Vitals vitals;
    private final Bulkhead bulkhead;

    CallRunner(String pluginId, PluginThreads threads, Vitals vitals, Bulkhead bulkhead) {
        this.pluginId = pluginId;
        this.threads = threads;
        this.vitals = vitals;
        this.bulkhead = bulkhead;
    }

    /**
     * Waits for the answer until the deadline. A thread that does not end then keeps its place in the bulkhead until it does.
     *
     * @throws PluginUnavailable BUSY, OVERDUE, FAILED also for a plugin with too many threads left, or as the outcome says
     */
    <T> T run(Question<T> question) {
        if (threads.ownThreads() + vitals.overdueThreads() > MOST_LEFT_THREADS) {
            throw failed(Reason.FAILED, tooManyThreads());
        }
        var answer = new CompletableFuture<Outcome<T>>();
        var overdue = new AtomicBoolean();
        enter(question);
        Thread thread;
        try {
            vitals.called();
            thread = threads.start(question.name(), () -> call(question, answer, overdue));
        } catch (Throwable e) {
            bulkhead.leave(question.organisation());
            throw failed(Reason.FAILED, e.getClass().getName());
        }
        try {
            return switch (await(answer, question)) {
                case Outcome.Answered<T>(var value) -> value;
                case Outcome.Threw<T>(var reason, var error) -> throw failed(reason, error);
            };
        } catch (TimeoutException _) {
            giveUp(thread, overdue);
            throw failed(
                    Reason.OVERDUE, question.name() + ", " + question.deadline().toMillis() / 1000.0 + " s");
        } catch (InterruptedException _) {
            // Whoever waits is being stopped. That says nothing about the plugin.
            giveUp(thread, overdue);
            Thread.currentThread().interrupt();
            throw new PluginUnavailable(pluginId, Reason.OVERDUE, "interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("outcomes are never exceptional", e);
        } finally {
            question.after().run();
        }
    }

    static String tooManyThreads() {
        return "more than " + MOST_LEFT_THREADS + " threads that should have ended";
    }

    private void enter(Question<?> question) {
        try {
            if (!bulkhead.enter(question.organisation(), PATIENCE)) {
                throw new PluginUnavailable(pluginId, Reason.BUSY, "");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PluginUnavailable(pluginId, Reason.BUSY, "interrupted");
        }
    }

    private static <T> T await(CompletableFuture<T> answer, Question<?> question)
            throws InterruptedException, ExecutionException, TimeoutException {
        var lastWords = question.deadline().dividedBy(LAST_WORDS);
        try {
            return answer.get(question.deadline().minus(lastWords).toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            question.hangUp().run();
        }
        return answer.get(lastWords.toNanos(), TimeUnit.NANOSECONDS);
    }

    private <T> void call(Question<T> question, CompletableFuture<Outcome<T>> answer, AtomicBoolean overdue) {
        Outcome<T> outcome = new Outcome.Threw<>(Reason.FAILED, "no word of what happened");
        try {
            outcome = outcome(question);
        } finally {
            bulkhead.leave(question.organisation());
            if (!overdue.compareAndSet(false, true)) {
                vitals.overdueThreadEnded();
            }
            answer.complete(outcome);
        }
    }

    // The one place that catches everything, a StackOverflowError of the plugin's too.
    private static <T> Outcome<T> outcome(Question<T> question) {
        try {
            return new Outcome.Answered<>(question.asked().call());
        } catch (IOException e) {
            return new Outcome.Threw<>(Reason.UNREACHABLE, question.redaction().error(e));
        } catch (NotGenuine e) {
            return new Outcome.Threw<>(Reason.NOT_GENUINE, question.redaction().error(e));
        } catch (Nonsense e) {
            return new Outcome.Threw<>(Reason.FAILED, e.told());
        } catch (Throwable e) {
            return new Outcome.Threw<>(Reason.FAILED, question.redaction().error(e));
        }
    }

    // Counted once: either the thread has ended first, or it is counted here and counts itself out.
    private void giveUp(Thread thread, AtomicBoolean overdue) {
        if (overdue.compareAndSet(false, true)) {
            vitals.threadOverdue();
        }
        threads.interrupt(thread);
    }

    private PluginUnavailable failed(Reason reason, String error) {
        if (reason == Reason.FAILED || reason == Reason.OVERDUE) {
            vitals.failed(reason == Reason.OVERDUE ? "overdue: " + error : error);
        }
        return new PluginUnavailable(pluginId, reason, error);
    }
}
