package dev.leaven.plugin.channel;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One message, ready to be brought. Within the limits that the channel described.
 *
 * @param idempotencyKey the same at every attempt at this message, another for any other; up to 60 characters of
 *     {@code [A-Za-z0-9_-]}
 * @param senderName the organisation's name, for people to read
 * @param recipient null for a broadcast
 * @param language of subject and text
 * @param subject one line; empty where the channel has none
 * @param text plain, lines end with {@code \n}; any Unicode
 * @param html the same as clean HTML, for {@link TextForm#RICH} only
 * @param attachments files to go along; none where the channel takes none
 * @param unsubscribe where the person can opt out with one POST (RFC 8058) or by opening it; null where it makes no sense
 */
public record Message(
        String idempotencyKey,
        String senderName,
        @Nullable Recipient recipient,
        Locale language,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments,
        @Nullable URI unsubscribe) {

    /** As given, with a copy of the list. */
    public Message {
        attachments = List.copyOf(attachments);
    }

    /** The key only: the rest is personal. */
    @Override
    public String toString() {
        return "message " + idempotencyKey;
    }
}
