package dev.leaven.portal.delivery.internal;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.Recipient;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.plugins.ChannelChoice;
import dev.leaven.portal.plugins.ChannelUnavailable;
import dev.leaven.portal.plugins.ChannelUnavailable.Reason;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes one attempt at one message of the current tenant. Two short transactions with the channel's call between them, so
 * that no connection waits for somebody else's machine. If the node dies in between, another makes the same attempt again
 * with the same key.
 */
@Component
class Courier {

    private final OutboxTenantSql outbox;
    private final LetterTexts letters;
    private final ChannelGateway gateway;
    private final RetryPolicy retries;
    private final Contacts contacts;
    private final CurrentTenant tenant;
    private final IdempotencyKeys keys;
    private final ChannelConcurrency concurrency;
    private final DeliveryReports reports;

    Courier(
            OutboxTenantSql outbox,
            LetterTexts letters,
            ChannelGateway gateway,
            RetryPolicy retries,
            Contacts contacts,
            CurrentTenant tenant,
            IdempotencyKeys keys,
            ChannelConcurrency concurrency,
            DeliveryReports reports) {
        this.outbox = outbox;
        this.letters = letters;
        this.gateway = gateway;
        this.retries = retries;
        this.contacts = contacts;
        this.tenant = tenant;
        this.keys = keys;
        this.concurrency = concurrency;
        this.reports = reports;
    }

    /** Returns when to come again; empty when the message is over. */
    Optional<Instant> attempt(LetterId id) {
        return outbox.take(id).flatMap(message -> {
            AttemptResult result =
                    concurrency.take(message.channel(), () -> result(message)).orElseGet(() -> retries.busy(message));
            outbox.keep(id, result);
            if (result.reference() != null) {
                reports.catchUp(message.channel(), result.reference());
            }
            return Optional.ofNullable(result.retryAt());
        });
    }

    private AttemptResult result(OutboxLetter message) {
        if (message.attempts() > BackOff.MOST_ATTEMPTS) {
            return AttemptResult.over(LetterState.DEAD, "unavailable.overdue", null);
        }
        if (!letters.isOfUse(message)) {
            return AttemptResult.over(LetterState.WITHDRAWN, "closed", null);
        }
        try {
            return send(message, channel(message.channel()));
        } catch (ChannelUnavailable why) {
            return retries.of(message, why);
        }
    }

    private AttemptResult send(OutboxLetter message, ChannelDescription channel) {
        Optional<LetterText> letter = letters.write(message);
        @Nullable Recipient recipient = recipient(message, channel.address()).orElse(null);
        if (letter.isEmpty() || (recipient == null && channel.address() != AddressKind.NONE)) {
            return AttemptResult.over(LetterState.REJECTED, "no-address", null);
        }
        return ChannelFormat.message(
                        keys.of(message.channel(), message.id()),
                        tenant.get().name(),
                        Optional.ofNullable(recipient),
                        Locale.of(message.language()),
                        letter.get(),
                        channel)
                .map(fitting -> retries.of(message, gateway.deliver(message.channel(), fitting)))
                .orElseGet(() -> AttemptResult.over(LetterState.REJECTED, "no-room", null));
    }

    private ChannelDescription channel(String id) {
        return gateway.enabled().stream()
                .filter(choice -> choice.pluginId().equals(id))
                .map(ChannelChoice::description)
                .findFirst()
                .orElseThrow(() -> {
                    // Not in the list for one of several reasons; asked anything, it says which.
                    gateway.measure(id, "");
                    return new ChannelUnavailable(id, Reason.NOT_RUNNING, null);
                });
    }

    private Optional<Recipient> recipient(OutboxLetter message, AddressKind kind) {
        if (message.address() != null) {
            return Optional.of(new Recipient(message.address(), ""));
        }
        return Optional.ofNullable(message.person())
                .flatMap(contacts::find)
                .flatMap(contact -> Addresses.of(contact, kind).map(address -> new Recipient(address, plain(contact))));
    }

    private static String plain(Contact contact) {
        return contact.name().replaceAll("\\p{Cntrl}+", " ");
    }
}
