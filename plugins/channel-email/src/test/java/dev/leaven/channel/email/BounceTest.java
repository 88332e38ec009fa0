package dev.leaven.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.channel.email.SmtpReply.Stage;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.RejectionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BounceTest {

    @ParameterizedTest
    @CsvSource({
        "RECIPIENT, 550, 5.1.1, ADDRESS_UNKNOWN",
        "RECIPIENT, 550, 5.1.10, ADDRESS_UNKNOWN",
        "RECIPIENT, 550, 5.2.1, ADDRESS_UNKNOWN",
        "RECIPIENT, 553, 5.1.3, ADDRESS_INVALID",
        "RECIPIENT, 550, 5.7.1, BLOCKED",
        "CONTENT, 550, 5.7.26, BLOCKED",
        "CONTENT, 552, 5.3.4, CONTENT",
        "CONTENT, 554, 5.6.0, CONTENT",
        "SENDER, 550, 5.1.8, SETTINGS",
        "SENDER, 530, 5.7.0, SETTINGS",
        "SIGN_IN, 535, 5.7.8, SETTINGS",
        "SIGN_IN, 550, 5.7.30, SETTINGS",
        "RECIPIENT, 550, '', ADDRESS_UNKNOWN",
        "RECIPIENT, 553, '', ADDRESS_INVALID",
        "RECIPIENT, 554, '', BLOCKED",
        "SENDER, 550, '', SETTINGS",
        "CONTENT, 552, '', CONTENT",
        "CONTENT, 554, '', BLOCKED",
        "SESSION, 554, '', BLOCKED",
        "RECIPIENT, 550, 5.4.4, ADDRESS_UNKNOWN",
    })
    void a_permanent_refusal_has_its_reason(Stage stage, int code, String status, RejectionReason reason) {
        assertThat(Bounce.of(new SmtpReply(stage, code, status)))
                .isInstanceOfSatisfying(
                        Delivery.Rejected.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "SESSION, 421, 4.3.2",
        "RECIPIENT, 450, ''",
        "RECIPIENT, 451, 4.7.1",
        "RECIPIENT, 452, 4.2.2",
        "SIGN_IN, 454, 4.7.0"
    })
    void a_passing_refusal_is_tried_again(Stage stage, int code, String status) {
        assertThat(Bounce.of(new SmtpReply(stage, code, status))).isInstanceOf(Delivery.TryLater.class);
    }

    @Test
    void a_full_mailbox_is_tried_again_whatever_the_server_calls_it() {
        assertThat(Bounce.of(new SmtpReply(Stage.RECIPIENT, 552, "5.2.2"))).isInstanceOf(Delivery.TryLater.class);
        assertThat(Bounce.of(new SmtpReply(Stage.RECIPIENT, 552, ""))).isInstanceOf(Delivery.TryLater.class);
    }

    @Test
    void what_the_operator_reads_has_codes_and_no_address() {
        assertThat(new SmtpReply(Stage.RECIPIENT, 550, "5.1.1").detail()).isEqualTo("550 5.1.1 at recipient");
    }
}
