package dev.leaven.channel.webhook;

import com.grack.nanojson.JsonWriter;
import dev.leaven.plugin.channel.Message;
import java.time.Instant;

/** What the other system gets: see README.md, which promises this form. */
final class Payload {

    private static final String TYPE = "announcement.published";

    private Payload() {}

    static String of(Message message, Instant now) {
        var json = JsonWriter.string()
                .object()
                .value("type", TYPE)
                .value("timestamp", now.toString())
                .object("data")
                .value("id", message.idempotencyKey())
                .value("sender", message.senderName())
                .value("language", message.language().toLanguageTag())
                .value("subject", message.subject())
                .value("text", message.text());
        if (message.html() != null) {
            json.value("html", message.html());
        }
        return json.end().end().done();
    }
}
