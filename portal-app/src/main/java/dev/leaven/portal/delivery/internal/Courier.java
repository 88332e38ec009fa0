package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.plugins.ChannelUnavailable;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes one attempt at one letter of the current tenant. Two short transactions with the channel's call between them, so that
 * no connection waits for somebody else's machine. If the node dies in between, another makes the same attempt again with the
 * same key.
 */
@Component
class Courier {

    private final OutboxTenantSql outbox;
    private final LetterTexts texts;
    private final Messages messages;
    private final ChannelGateway gateway;
    private final RetryPolicy retries;
    private final ChannelConcurrency concurrency;
    private final DeliveryReports reports;

    Courier(
            OutboxTenantSql outbox,
            LetterTexts texts,
            Messages messages,
            ChannelGateway gateway,
            RetryPolicy retries,
            ChannelConcurrency concurrency,
            DeliveryReports reports) {
        this.outbox = outbox;
        this.texts = texts;
        this.messages = messages;
        this.gateway = gateway;
        this.retries = retries;
        this.concurrency = concurrency;
        this.reports = reports;
    }

    /** Returns when to come again; empty when the letter is over. */
    Optional<Instant> attempt(LetterId id) {
        return outbox.take(id).flatMap(letter -> {
            AttemptResult result =
                    concurrency.take(letter.channel(), () -> result(letter)).orElseGet(() -> retries.busy(letter));
            outbox.keep(id, result);
            if (result.reference() != null) {
                reports.catchUp(letter.channel(), result.reference());
            }
            return Optional.ofNullable(result.retryAt());
        });
    }

    private AttemptResult result(OutboxLetter letter) {
        if (letter.attempts() > BackOff.MOST_ATTEMPTS) {
            return AttemptResult.over(LetterState.DEAD, "unavailable.overdue", null);
        }
        if (!texts.known(letter)) {
            return retries.unknown(letter);
        }
        return texts.withdrawal(letter)
                .map(reason -> AttemptResult.over(LetterState.WITHDRAWN, reason, null))
                .orElseGet(() -> send(letter));
    }

    private AttemptResult send(OutboxLetter letter) {
        try {
            var channel = gateway.open(letter.channel());
            return retries.of(letter, channel.deliver(messages.of(letter, channel.description())));
        } catch (UnsendableLetter why) {
            return AttemptResult.over(LetterState.REJECTED, why.reason(), null);
        } catch (ChannelUnavailable why) {
            return retries.of(letter, why);
        }
    }
}
