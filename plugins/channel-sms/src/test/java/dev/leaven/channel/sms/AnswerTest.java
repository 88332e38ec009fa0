package dev.leaven.channel.sms;

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
    void a_queued_message_is_accepted_by_its_name() {
        assertThat(read(201, "{\"sid\":\"SM1\",\"error_code\":null}")).isEqualTo(new Delivery.Accepted("SM1"));
    }

    @Test
    void a_success_that_can_not_be_read_is_not_believed() {
        assertThat(read(200, "<html>Welcome to the hotel's network")).isInstanceOf(Delivery.TryLater.class);
        assertThat(read(200, "[]")).isInstanceOf(Delivery.TryLater.class);
    }

    @Test
    void the_gateways_numbers_say_why() {
        assertRejected(400, "{\"code\":21211}", RejectionReason.ADDRESS_INVALID);
        assertRejected(400, "{\"code\":21610}", RejectionReason.OPTED_OUT);
        assertRejected(400, "{\"code\":21617}", RejectionReason.CONTENT);
        assertRejected(400, "{\"code\":21212}", RejectionReason.SETTINGS);
        assertRejected(400, "{\"code\":99999}", RejectionReason.OTHER);
        assertRejected(201, "{\"sid\":\"SM1\",\"error_code\":30007}", RejectionReason.BLOCKED);
        assertRejected(401, "{\"code\":20003}", RejectionReason.SETTINGS);
        assertRejected(401, "", RejectionReason.SETTINGS);
    }

    @Test
    void too_many_waits_as_long_as_it_is_asked_to() {
        assertThat(later(429, "120")).isEqualTo(Duration.ofMinutes(2));
        assertThat(later(503, "Tue, 24 Nov 2026 12:00:30 GMT")).isEqualTo(Duration.ofSeconds(30));
        assertThat(later(429, "999999999")).isEqualTo(Duration.ofDays(1));
        assertThat(later(429, "soon")).isNull();
        assertThat(later(503, "Tue, 24 Nov 2026 11:00:00 GMT")).isNull();
    }

    private static Duration later(int status, String retryAfter) {
        var answer = new HttpAnswer(status, Map.of("Retry-After", List.of(retryAfter)), Bytes.NONE);
        return ((Delivery.TryLater) Answer.read(answer, NOW)).after();
    }

    private static void assertRejected(int status, String body, RejectionReason reason) {
        assertThat(read(status, body))
                .isInstanceOfSatisfying(
                        Delivery.Rejected.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private static Delivery read(int status, String body) {
        return Answer.read(new HttpAnswer(status, Map.of(), Bytes.utf8(body)), NOW);
    }
}
