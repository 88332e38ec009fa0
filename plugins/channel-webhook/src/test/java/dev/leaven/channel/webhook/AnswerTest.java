package dev.leaven.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.HttpAnswer;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.RejectionReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void any_success_is_a_delivery() {
        assertThat(read(200)).isEqualTo(new Delivery.Delivered(null));
        assertThat(read(299)).isEqualTo(new Delivery.Delivered(null));
    }

    @Test
    void only_a_clear_word_ends_it() {
        assertThat(read(410)).isEqualTo(new Delivery.Rejected(RejectionReason.SETTINGS, "status 410"));
        assertThat(read(413)).isEqualTo(new Delivery.Rejected(RejectionReason.CONTENT, "status 413"));
    }

    @Test
    void everything_else_is_tried_again() {
        for (var status : List.of(302, 400, 404, 429, 500, 503)) {
            assertThat(read(status)).isEqualTo(new Delivery.TryLater(null, "status " + status));
        }
    }

    @Test
    void it_waits_as_long_as_it_is_asked_to_but_no_longer_than_a_day() {
        assertThat(wait("120")).isEqualTo(Duration.ofMinutes(2));
        assertThat(wait("Tue, 24 Nov 2026 12:00:30 GMT")).isEqualTo(Duration.ofSeconds(30));
        assertThat(wait("999999999")).isEqualTo(Duration.ofDays(1));
        assertThat(wait("-1")).isNull();
        assertThat(wait("Tue, 24 Nov 2026 11:00:00 GMT")).isNull();
    }

    private static Delivery read(int status) {
        return Answer.read(new HttpAnswer(status, Map.of(), Bytes.NONE), NOW);
    }

    private static Duration wait(String retryAfter) {
        var answer = new HttpAnswer(503, Map.of("Retry-After", List.of(retryAfter)), Bytes.NONE);
        return ((Delivery.TryLater) Answer.read(answer, NOW)).after();
    }
}
