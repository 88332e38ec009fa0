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

/** Decides what an answer of a channel, or its silence, means for a letter. */
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

    AttemptResult of(OutboxLetter letter, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Delivered(var reference) -> AttemptResult.arrived(LetterState.DELIVERED, reference);
            case Delivery.Accepted(var reference) -> AttemptResult.arrived(LetterState.ACCEPTED, reference);
            case Delivery.Rejected(var reason, var detail) ->
                // Every other letter would fare the same: it can go out once the settings are put right.
                AttemptResult.over(
                        reason == RejectionReason.SETTINGS ? LetterState.DEAD : LetterState.REJECTED,
                        "rejected." + lower(reason),
                        detail);
            case Delivery.TryLater(var after, var detail) -> failed(letter, "later", detail, after);
        };
    }

    AttemptResult of(OutboxLetter letter, ChannelUnavailable why) {
        String reason = "unavailable." + lower(why.reason());
        return switch (why.reason()) {
            case NOT_ENABLED -> AttemptResult.over(LetterState.DEAD, reason, null);
            case NOT_RUNNING, RESTING -> rest(letter, reason, again(why.until().orElse(null)));
            case BUSY -> busy(letter);
            // It may have gone out. The key stays the same, so the other side can tell a repetition.
            default -> failed(letter, reason, null, null);
        };
    }

    /** Nothing bad about letter or channel: in some seconds it may be this one's turn. */
    AttemptResult busy(OutboxLetter letter) {
        return rest(letter, "unavailable.busy", concurrency.next(letter.channel()));
    }

    /** Another node, or this one after an upgrade, may know who writes it. */
    AttemptResult unknown(OutboxLetter letter) {
        return rest(letter, "unknown", again(null));
    }

    private AttemptResult failed(
            OutboxLetter letter, String reason, @Nullable String detail, @Nullable Duration asked) {
        Instant now = clock.instant();
        if (letter.attempts() >= BackOff.MOST_ATTEMPTS || isOld(letter, now)) {
            return AttemptResult.over(LetterState.DEAD, reason, detail);
        }
        Duration own = backOff.after(letter.attempts());
        Duration wait = asked != null && asked.compareTo(own) > 0 ? asked : own;
        return AttemptResult.again(true, reason, detail, now.plus(shorter(wait, LONGEST_WAIT)));
    }

    private AttemptResult rest(OutboxLetter letter, String reason, Instant again) {
        return isOld(letter, clock.instant())
                ? AttemptResult.over(LetterState.DEAD, reason, null)
                : AttemptResult.again(false, reason, null, again);
    }

    private Instant again(@Nullable Instant until) {
        Instant now = clock.instant();
        Duration pause = backOff.pause();
        // A moment later each, or all would wake the channel at once.
        return until != null && until.isAfter(now) ? until.plus(pause.dividedBy(10)) : now.plus(pause);
    }

    private static boolean isOld(OutboxLetter letter, Instant now) {
        return letter.createdAt().plus(LONGEST_WAIT).isBefore(now);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
