package dev.leaven.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SenderTest {

    @Test
    void a_number_a_short_code_and_a_name_are_senders() {
        assertThat(Sender.parse(" +31612345678 ")).contains(new Sender("From", "+31612345678"));
        assertThat(Sender.parse("12345")).contains(new Sender("From", "12345"));
        assertThat(Sender.parse("Leaven 2")).contains(new Sender("From", "Leaven 2"));
    }

    @Test
    void a_messaging_service_has_a_field_of_its_own() {
        var service = "MG" + "0123456789abcdef".repeat(2);

        assertThat(Sender.parse(service)).contains(new Sender("MessagingServiceSid", service));
    }

    @Test
    void what_no_gateway_takes_is_no_sender() {
        assertThat(Sender.parse("0612345678901")).isEmpty();
        assertThat(Sender.parse("A name that is too long")).isEmpty();
        assertThat(Sender.parse("+0612345678")).isEmpty();
        assertThat(Sender.parse("a\r\nb")).isEmpty();
    }
}
