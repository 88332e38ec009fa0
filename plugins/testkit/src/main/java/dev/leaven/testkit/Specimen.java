package dev.leaven.testkit;

import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Attachment;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Recipient;
import dev.leaven.plugin.channel.TextForm;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Messages that fit a channel, to be varied. */
final class Specimen {

    static final String RECIPIENT_NAME = "Ada Quillfeather";

    private static final AtomicInteger KEYS = new AtomicInteger();

    private final ChannelDescription channel;

    Specimen(ChannelDescription channel) {
        this.channel = channel;
    }

    Message usual() {
        return of("Leaven", RECIPIENT_NAME, "The survey is open", "Dear all,\n\nplease have a look.\n");
    }

    /** With another key every time. */
    Message of(String sender, String name, String subject, String text) {
        return new Message(
                "contract-" + KEYS.incrementAndGet(),
                sender,
                recipient(name),
                Locale.ENGLISH,
                channel.subjectLimit() == 0 ? "" : subject,
                text,
                channel.text() == TextForm.RICH ? "<p>" + text.replace("<", "&lt;") + "</p>" : null,
                channel.attachments() ? List.of(new Attachment("plan.txt", "text/plain", Bytes.utf8(text))) : List.of(),
                URI.create("https://portal.example/unsubscribe/1"));
    }

    private @Nullable Recipient recipient(String name) {
        return channel.address() == AddressKind.NONE ? null : new Recipient(address(channel.address()), name);
    }

    /** Of somebody who does not exist, by this kind's own rules. */
    static String address(AddressKind kind) {
        return switch (kind) {
            case NONE -> "";
            case EMAIL -> "ada.quillfeather@example.org";
            case PHONE -> "+31612345678";
            case PERSON -> "person-1";
        };
    }
}
