package dev.leaven.portal.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The small parts of the outbox, without a database. */
class SmallPartsTest {

    @Test
    void waits_double_up_to_six_hours_and_are_shifted_by_a_quarter_at_most() {
        var backOff = new BackOff(new Random(7));
        for (int attempt = 1; attempt <= 30; attempt++) {
            Duration plain = attempt > 10 ? Duration.ofHours(6) : Duration.ofSeconds(30L << (attempt - 1));
            assertThat(backOff.after(attempt))
                    .isBetween(
                            plain.multipliedBy(3).dividedBy(4),
                            plain.multipliedBy(5).dividedBy(4));
        }
    }

    @Test
    void messages_that_failed_together_come_back_apart() {
        var backOff = new BackOff(new Random(7));

        assertThat(backOff.after(3)).isNotEqualTo(backOff.after(3));
    }

    @Test
    void a_text_becomes_paragraphs_with_links_and_without_tricks() {
        assertThat(PlainHtml.of("Dear <b>Jo & Co</b>,\n\nSee https://x.example/q/A-b_1?a=1&b=2. Bye\n"))
                .isEqualTo("<p>Dear &lt;b&gt;Jo &amp; Co&lt;/b&gt;,</p>\n<p>See"
                        + " <a href=\"https://x.example/q/A-b_1?a=1&amp;b=2\">https://x.example/q/A-b_1?a=1&amp;b=2</a>."
                        + " Bye</p>");
    }

    @Test
    void other_peoples_words_lose_their_addresses() {
        assertThat(AddressRedaction.without("550 5.1.1 <jo.doe@x.example>: unknown (+31 6 1234-5678) code 30003"))
                .isEqualTo("550 5.1.1 <…>: unknown (…) code 30003");
    }
}
