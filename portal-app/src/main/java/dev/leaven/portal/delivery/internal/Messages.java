package dev.leaven.portal.delivery.internal;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Recipient;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes of a letter what its channel brings: words that fit, and the address that holds now. */
@Component
class Messages {

    private final LetterTexts texts;
    private final Contacts contacts;
    private final CurrentTenant tenant;
    private final IdempotencyKeys keys;

    Messages(LetterTexts texts, Contacts contacts, CurrentTenant tenant, IdempotencyKeys keys) {
        this.texts = texts;
        this.contacts = contacts;
        this.tenant = tenant;
        this.keys = keys;
    }

    /** @throws UnsendableLetter where nothing can be brought to this person over this channel */
    Message of(OutboxLetter letter, ChannelDescription channel) {
        Optional<LetterText> text = texts.write(letter);
        Optional<Recipient> recipient = recipient(letter, channel.address());
        if (text.isEmpty() || (recipient.isEmpty() && channel.address() != AddressKind.NONE)) {
            throw new UnsendableLetter("no-address");
        }
        return ChannelFormat.message(
                        keys.of(letter.channel(), letter.id()),
                        tenant.get().name(),
                        recipient,
                        letter.content().language(),
                        text.get(),
                        channel)
                .orElseThrow(() -> new UnsendableLetter("no-room"));
    }

    private Optional<Recipient> recipient(OutboxLetter letter, AddressKind kind) {
        return switch (letter.content()) {
            case OutboxLetter.ChannelTest test ->
                Optional.ofNullable(test.address()).map(typed -> new Recipient(typed, ""));
            case OutboxLetter.HandedOver(var handed) ->
                contacts.find(handed.to())
                        .flatMap(contact ->
                                Addresses.of(contact, kind).map(address -> new Recipient(address, plain(contact))));
        };
    }

    private static String plain(Contact contact) {
        return contact.name().replaceAll("\\p{Cntrl}+", " ");
    }
}
