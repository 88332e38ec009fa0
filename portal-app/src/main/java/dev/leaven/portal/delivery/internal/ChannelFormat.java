package dev.leaven.portal.delivery.internal;

import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Recipient;
import dev.leaven.plugin.channel.TextForm;
import dev.leaven.portal.delivery.LetterText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a letter fit for a channel: within its limits, in the form that it takes. */
public final class ChannelFormat {

    private ChannelFormat() {}

    /** What this channel carries of the letter, its link whole; empty where there is no room even for the link. */
    public static Optional<String> text(LetterText letter, ChannelDescription channel) {
        boolean roomy = channel.subjectLimit() > 0 && letter.body().length() <= channel.textLimit();
        return TextTruncation.around(letter.link(), roomy ? letter.body() : letter.brief(), channel.textLimit());
    }

    /** What this channel shows above the text; empty where it has no subject. */
    public static String subject(LetterText letter, ChannelDescription channel) {
        return TextTruncation.of(letter.subject(), channel.subjectLimit());
    }

    /** Empty where there is no room even for the link. */
    static Optional<Message> message(
            String key,
            String senderName,
            Optional<Recipient> recipient,
            Locale language,
            LetterText letter,
            ChannelDescription channel) {
        return text(letter, channel)
                .map(text -> new Message(
                        key,
                        senderName,
                        recipient.orElse(null),
                        language,
                        subject(letter, channel),
                        text,
                        channel.text() == TextForm.RICH ? PlainHtml.of(text) : null,
                        List.of(),
                        null));
    }
}
