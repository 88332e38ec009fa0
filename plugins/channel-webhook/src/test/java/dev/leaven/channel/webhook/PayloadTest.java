package dev.leaven.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.channel.Message;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayloadTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void it_has_the_form_that_the_readme_promises() {
        assertThat(Payload.of(message("Zo\"ë\n", "<p>x</p>"), NOW))
                .isEqualTo("{\"type\":\"announcement.published\",\"timestamp\":\"2026-11-24T12:00:00Z\",\"data\":{"
                        + "\"id\":\"key-1\",\"sender\":\"Acme\",\"language\":\"nl\",\"subject\":\"News\","
                        + "\"text\":\"Zo\\\"ë\\n\",\"html\":\"<p>x<\\/p>\"}}");
    }

    @Test
    void without_html_there_is_no_field_for_it() {
        assertThat(Payload.of(message("x", null), NOW)).doesNotContain("html");
    }

    private static Message message(String text, @Nullable String html) {
        return new Message("key-1", "Acme", null, Locale.of("nl"), "News", text, html, List.of(), null);
    }
}
