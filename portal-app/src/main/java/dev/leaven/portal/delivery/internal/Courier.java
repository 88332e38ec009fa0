package dev.leaven.portal.delivery.internal;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.Recipient;
import dev.leaven.portal.delivery.MessageId;
import dev.leaven.portal.delivery.MessageState;
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
    private final Letters letters;
    private final Carrier carrier;
    private final Verdicts verdicts;
    private final Contacts contacts;
    private final CurrentTenant tenant;
    private final MessageKeys keys;
    private final Turns turns;
    private final Reports reports;

    Courier(
            OutboxTenantSql outbox,
            Letters letters,
            Carrier carrier,
            Verdicts verdicts,
            Contacts contacts,
            CurrentTenant tenant,
            MessageKeys keys,
            Turns turns,
            Reports reports) {
        this.outbox = outbox;
        this.letters = letters;
        this.carrier = carrier;
        this.verdicts = verdicts;
        this.contacts = contacts;
        this.tenant = tenant;
        this.keys = keys;
        this.turns = turns;
        this.reports = reports;
    }

    /** Returns when to come again; empty when the message is over. */
    Optional<Instant> attempt(MessageId id) {
        return outbox.take(id).flatMap(message -> {
            Outcome outcome =
                    turns.take(message.channel(), () -> outcome(message)).orElseGet(() -> verdicts.busy(message));
            outbox.keep(id, outcome);
            if (outcome.reference() != null) {
                reports.catchUp(message.channel(), outcome.reference());
            }
            return Optional.ofNullable(outcome.retryAt());
        });
    }

    private Outcome outcome(OutboxMessage message) {
        if (message.attempts() > BackOff.MOST_ATTEMPTS) {
            return Outcome.over(MessageState.DEAD, "unavailable.overdue", null);
        }
        if (!letters.isOfUse(message)) {
            return Outcome.over(MessageState.WITHDRAWN, "closed", null);
        }
        try {
            return send(message, channel(message.channel()));
        } catch (ChannelUnavailable why) {
            return verdicts.of(message, why);
        }
    }

    private Outcome send(OutboxMessage message, ChannelDescription channel) {
        Optional<Letter> letter = letters.write(message);
        @Nullable Recipient recipient = recipient(message, channel.address()).orElse(null);
        if (letter.isEmpty() || (recipient == null && channel.address() != AddressKind.NONE)) {
            return Outcome.over(MessageState.REJECTED, "no-address", null);
        }
        return Envelope.message(
                        keys.of(message.channel(), message.id()),
                        tenant.get().name(),
                        Optional.ofNullable(recipient),
                        Locale.of(message.language()),
                        letter.get(),
                        channel)
                .map(fitting -> verdicts.of(message, carrier.deliver(message.channel(), fitting)))
                .orElseGet(() -> Outcome.over(MessageState.REJECTED, "no-room", null));
    }

    private ChannelDescription channel(String id) {
        return carrier.enabled().stream()
                .filter(choice -> choice.pluginId().equals(id))
                .map(ChannelChoice::description)
                .findFirst()
                .orElseThrow(() -> {
                    // Not in the list for one of several reasons; asked anything, it says which.
                    carrier.measure(id, "");
                    return new ChannelUnavailable(id, Reason.NOT_RUNNING, null);
                });
    }

    private Optional<Recipient> recipient(OutboxMessage message, AddressKind kind) {
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
