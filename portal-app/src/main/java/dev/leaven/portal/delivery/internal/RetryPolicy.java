package dev.leaven.portal.delivery.internal;

import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.RejectionReason;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.plugins.ChannelUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what an answer of a channel, or its silence, means for a message. */
@Component
class RetryPolicy {

    /** However politely a channel asks for patience, an invitation does not keep for ever. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(3);

    private final Clock clock;
    private final ChannelConcurrency concurrency;
    private final BackOff backOff = new BackOff(RandomGenerator.getDefault());

    RetryPolicy(Clock clock, ChannelConcurrency concurrency) {
        this.clock = clock;
        this.concurrency = concurrency;
    }

    AttemptResult of(OutboxLetter message, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Delivered(var reference) -> AttemptResult.arrived(LetterState.DELIVERED, reference);
            case Delivery.Accepted(var reference) -> AttemptResult.arrived(LetterState.ACCEPTED, reference);
            case Delivery.Rejected(var reason, var detail) ->
                // Every other message would fare the same: it can go out once the settings are put right.
                AttemptResult.over(
                        reason == RejectionReason.SETTINGS ? LetterState.DEAD : LetterState.REJECTED,
                        "rejected." + lower(reason),
                        detail);
            case Delivery.TryLater(var after, var detail) -> failed(message, "later", detail, after);
        };
    }

    AttemptResult of(OutboxLetter message, ChannelUnavailable why) {
        String reason = "unavailable." + lower(why.reason());
        return switch (why.reason()) {
            case NOT_ENABLED -> AttemptResult.over(LetterState.DEAD, reason, null);
            case NOT_RUNNING, RESTING -> rest(message, reason, again(why.until().orElse(null)));
            case BUSY -> busy(message);
            // It may have gone out. The key stays the same, so the other side can tell a repetition.
            default -> failed(message, reason, null, null);
        };
    }

    /** Nothing bad about message or channel: in some seconds it may be this one's turn. */
    AttemptResult busy(OutboxLetter message) {
        return rest(message, "unavailable.busy", concurrency.next(message.channel()));
    }

    private AttemptResult failed(
            OutboxLetter message, String reason, @Nullable String detail, @Nullable Duration asked) {
        Instant now = clock.instant();
        if (message.attempts() >= BackOff.MOST_ATTEMPTS || isOld(message, now)) {
            return AttemptResult.over(LetterState.DEAD, reason, detail);
        }
        Duration own = backOff.after(message.attempts());
        Duration wait = asked != null && asked.compareTo(own) > 0 ? asked : own;
        return AttemptResult.again(true, reason, detail, now.plus(shorter(wait, LONGEST_WAIT)));
    }

    private AttemptResult rest(OutboxLetter message, String reason, Instant again) {
        return isOld(message, clock.instant())
                ? AttemptResult.over(LetterState.DEAD, reason, null)
                : AttemptResult.again(false, reason, null, again);
    }

    private Instant again(@Nullable Instant until) {
        Instant now = clock.instant();
        Duration pause = backOff.pause();
        // A moment later each, or all would wake the channel at once.
        return until != null && until.isAfter(now) ? until.plus(pause.dividedBy(10)) : now.plus(pause);
    }

    private static boolean isOld(OutboxLetter message, Instant now) {
        return message.createdAt().plus(LONGEST_WAIT).isBefore(now);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
