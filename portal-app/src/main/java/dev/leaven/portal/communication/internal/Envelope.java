package dev.leaven.portal.communication.internal;

import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Recipient;
import dev.leaven.plugin.channel.TextForm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a letter fit for a channel: within its limits, in the form that it takes. */
public final class Envelope {

    private Envelope() {}

    /** What this channel carries of the letter. */
    public static String text(Letter letter, ChannelDescription channel) {
        boolean roomy = channel.subjectLimit() > 0 && letter.body().length() <= channel.textLimit();
        return cut(roomy ? letter.body() : letter.brief(), channel.textLimit());
    }

    /** What this channel shows above the text; empty where it has no subject. */
    public static String subject(Letter letter, ChannelDescription channel) {
        return cut(letter.subject(), channel.subjectLimit());
    }

    static Message message(
            String key,
            String senderName,
            Optional<Recipient> recipient,
            Locale language,
            Letter letter,
            ChannelDescription channel) {
        String text = text(letter, channel);
        return new Message(
                key,
                senderName,
                recipient.orElse(null),
                language,
                subject(letter, channel),
                text,
                channel.text() == TextForm.RICH ? PlainHtml.of(text) : null,
                List.of(),
                null);
    }

    /** By whole characters: half of one is not a text. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
