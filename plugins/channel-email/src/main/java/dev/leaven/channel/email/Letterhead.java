package dev.leaven.channel.email;

import dev.leaven.plugin.Settings;
import java.util.Optional;

/**
 * Whom letters come from.
 *
 * @param name empty to use the organisation's
 */
record Letterhead(Mailbox from, Optional<String> name, Optional<Mailbox> replyTo) {

    static final String FROM_ADDRESS = "from-address";
    static final String FROM_NAME = "from-name";
    static final String REPLY_TO = "reply-to";

    /** Empty where the sender's address is none. */
    static Optional<Letterhead> of(Settings settings) {
        return Mailbox.parse(settings.text(FROM_ADDRESS).strip())
                .map(from -> new Letterhead(
                        from,
                        settings.find(FROM_NAME).filter(name -> !name.isBlank()),
                        settings.find(REPLY_TO).map(String::strip).flatMap(Mailbox::parse)));
    }
}
