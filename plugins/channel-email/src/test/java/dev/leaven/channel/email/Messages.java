package dev.leaven.channel.email;

import dev.leaven.plugin.channel.Attachment;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Recipient;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Messages to somebody who does not exist. */
final class Messages {

    private Messages() {}

    static Message usual() {
        return to("ada@example.org", "Ada");
    }

    static Message to(String address, String name) {
        return of(address, name, "Acme", "Welkom", List.of());
    }

    static Message of(String address, String name, String sender, String subject, List<Attachment> attachments) {
        return new Message(
                "key-1",
                sender,
                new Recipient(address, name),
                Locale.of("nl"),
                subject,
                "Dag Zoë,\n\n.punt vooraan\n",
                "<p>Dag <b>Zoë</b></p>",
                attachments,
                URI.create("https://portal.example/u/1?x=y"));
    }
}
