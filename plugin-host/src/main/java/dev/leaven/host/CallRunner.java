package dev.leaven.host;

import dev.leaven.host.PluginUnavailable.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Calls of one plugin, as many at once as it has earned, each on a thread of its own and with a deadline. */
final class Lane {

    /** Beyond these a plugin's calls fail: it is not let go on until they have ended. */
    private static final int MOST_OWN_THREADS = 4;

    /** How long a call waits for another to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Of its deadline, a call keeps this part to answer when the other side did not. */
    private static final int LAST_WORDS = 5;

    /** How often a call that is waited for is looked at. */
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final String pluginId;
    private final PluginThreads threads;
    private final Vitals vitals;
    private final Allowance allowance;

    Lane(String pluginId, PluginThreads threads, Vitals vitals, Allowance allowance) {
        this.pluginId = pluginId;
        this.threads = threads;
        this.vitals = vitals;
        this.allowance = allowance;
        CoreWork.begin();
    }

    /**
     * Waits for the answer until the deadline. A thread that does not end then keeps its place until it does.
     *
     * @throws PluginUnavailable BUSY, OVERDUE, FAILED also for a plugin with too many threads, or as the outcome says
     */
    <T> T ask(Question<T> question) {
        if (threads.ownThreads() > MOST_OWN_THREADS) {
            allowance.lose();
            throw failed(Reason.FAILED, "more than " + MOST_OWN_THREADS + " threads of its own");
        }
        var answer = new CompletableFuture<Outcome<T>>();
        var overdue = new AtomicBoolean();
        enter(question);
        CallThread thread;
        try {
            vitals.called();
            thread = threads.start(question.name(), allowance.isInDoubt(), () -> run(question, answer, overdue));
        } catch (Throwable e) {
            allowance.giveBack(question.organisation());
            throw failed(Reason.FAILED, e.getClass().getName());
        }
        try {
            return switch (await(answer, thread, question)) {
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

    /** Whether it has one call at a time because calls, or threads that it left, calculated for long. */
    boolean isHeldBack() {
        return allowance.isInDoubt();
    }

    private void enter(Question<?> question) {
        try {
            if (!allowance.take(question.organisation(), PATIENCE)) {
                throw new PluginUnavailable(pluginId, Reason.BUSY, "");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PluginUnavailable(pluginId, Reason.BUSY, "interrupted");
        }
    }

    private <T> Outcome<T> await(CompletableFuture<Outcome<T>> answer, CallThread thread, Question<T> question)
            throws InterruptedException, ExecutionException, TimeoutException {
        var end = System.nanoTime() + question.deadline().toNanos();
        var lastWords = question.deadline().dividedBy(LAST_WORDS).toNanos();
        var hasLost = false;
        var hungUp = false;
        while (true) {
            var left = Math.max(0, end - System.nanoTime());
            var outcome = answered(answer, Math.min(left, GLANCE.toNanos()));
            if (!hasLost && thread.isLongCalculation()) {
                hasLost = true;
                allowance.lose();
            }
            if (outcome.isPresent()) {
                if (!hasLost && outcome.get() instanceof Outcome.Answered && threads.ownThreads() <= 0) {
                    allowance.earn();
                }
                return outcome.get();
            }
            if (left == 0) {
                throw new TimeoutException();
            }
            if (!hungUp && end - System.nanoTime() < lastWords) {
                hungUp = true;
                question.hangUp().run();
            }
            threads.slowDown();
            threads.stepBack();
        }
    }

    private static <T> Optional<T> answered(CompletableFuture<T> answer, long nanos)
            throws InterruptedException, ExecutionException {
        try {
            return Optional.of(answer.get(nanos, TimeUnit.NANOSECONDS));
        } catch (TimeoutException _) {
            return Optional.empty();
        }
    }

    private <T> void run(Question<T> question, CompletableFuture<Outcome<T>> answer, AtomicBoolean overdue) {
        Outcome<T> outcome = new Outcome.Threw<>(Reason.FAILED, "no word of what happened");
        try {
            outcome = outcome(question);
        } finally {
            var last = outcome;
            CoreWork.tell(() -> {
                allowance.giveBack(question.organisation());
                answer.complete(last);
                if (!overdue.compareAndSet(false, true)) {
                    vitals.overdueThreadEnded();
                }
            });
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
    private void giveUp(CallThread thread, AtomicBoolean overdue) {
        if (overdue.compareAndSet(false, true)) {
            vitals.threadOverdue();
        }
        thread.giveUp();
        threads.interrupt(thread);
    }

    private PluginUnavailable failed(Reason reason, String error) {
        if (reason == Reason.FAILED || reason == Reason.OVERDUE) {
            vitals.failed(reason == Reason.OVERDUE ? "overdue: " + error : error);
        }
        return new PluginUnavailable(pluginId, reason, error);
    }
}
