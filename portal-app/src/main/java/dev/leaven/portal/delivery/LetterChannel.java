package dev.leaven.portal.delivery;

import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.portal.delivery.internal.Addresses;
import dev.leaven.portal.identity.Contact;
import java.util.Locale;
import java.util.Optional;

/**
 * A channel over which letters go to one person.
 *
 * @param description empty for the portal's own inbox
 * @param ready whether it can be used now
 */
public record LetterChannel(String id, Optional<ChannelDescription> description, boolean ready) {

    /** The portal's own channel. No plugin can be called so. */
    public static final String INBOX = "portal_inbox";

    /** The channel's own name; empty for the portal's inbox, whose name stands in the translations. */
    public Optional<String> name(Locale locale) {
        return description.map(channel -> channel.name().in(locale));
    }

    /** Whether it can bring something to this person. The portal's own inbox reaches whoever has an account. */
    public boolean reaches(Contact contact) {
        return description
                .map(one -> Addresses.of(contact, one.address()).isPresent())
                .orElse(contact.account());
    }
}
