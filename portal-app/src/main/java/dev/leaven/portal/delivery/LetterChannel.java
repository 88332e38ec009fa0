package dev.leaven.portal.delivery;

import dev.leaven.plugin.channel.ChannelDescription;
import java.util.Locale;
import java.util.Optional;

/**
 * A way to bring invitations to people.
 *
 * @param description empty for the portal's own inbox
 * @param ready whether it can be used now
 */
public record LetterChannel(String id, Optional<ChannelDescription> description, boolean ready) {

    /** The channel's own name; empty for the portal's inbox, whose name stands in the translations. */
    public Optional<String> name(Locale locale) {
        return description.map(channel -> channel.name().in(locale));
    }
}
