package dev.leaven.host;

import dev.leaven.host.PluginUnavailable.Reason;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Calls of one plugin, so many at once, each on a thread of its own and with a deadline. */
final class Lane {

    /** Beyond these a plugin's calls fail: it is not let go on until they have ended. */
    private static final int MOST_OWN_THREADS = 16;

    private final String pluginId;
    private final PluginThreads threads;
    private final Vitals vitals;
    private final Semaphore permits;

    Lane(String pluginId, PluginThreads threads, Vitals vitals, int concurrent) {
        this.pluginId = pluginId;
        this.threads = threads;
        this.vitals = vitals;
        permits = new Semaphore(concurrent);
    }

    /**
     * Waits for the answer until the deadline. A thread that does not end then keeps its permit until it does.
     *
     * @throws PluginUnavailable BUSY, OVERDUE, FAILED also for a plugin with too many threads, or as the outcome says
     */
    <T> T ask(Question<T> question) {
        if (threads.ownThreads() > MOST_OWN_THREADS) {
            throw failed(Reason.FAILED, "more than " + MOST_OWN_THREADS + " threads of its own");
        }
        if (!permits.tryAcquire()) {
            throw new PluginUnavailable(pluginId, Reason.BUSY, "");
        }
        vitals.called();
        var answer = new CompletableFuture<Outcome<T>>();
        var overdue = new AtomicBoolean();
        Thread thread;
        try {
            thread = threads.start(question.name(), () -> run(question, answer, overdue));
        } catch (Throwable e) {
            permits.release();
            throw failed(Reason.FAILED, e.getClass().getName());
        }
        try {
            return switch (answer.get(question.deadline().toMillis(), TimeUnit.MILLISECONDS)) {
                case Outcome.Answered<T>(var value) -> value;
                case Outcome.Threw<T>(var reason, var error) -> throw failed(reason, error);
            };
        } catch (TimeoutException _) {
            giveUp(thread, overdue);
            throw failed(Reason.OVERDUE, question.name() + " " + question.deadline());
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

    private <T> void run(Question<T> question, CompletableFuture<Outcome<T>> answer, AtomicBoolean overdue) {
        try {
            answer.complete(outcome(question));
        } finally {
            permits.release();
            if (!overdue.compareAndSet(false, true)) {
                vitals.overdueThreadEnded();
            }
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
        thread.interrupt();
    }

    private PluginUnavailable failed(Reason reason, String error) {
        if (reason == Reason.FAILED || reason == Reason.OVERDUE) {
            vitals.failed(reason == Reason.OVERDUE ? "overdue: " + error : error);
        }
        return new PluginUnavailable(pluginId, reason, error);
    }
}
