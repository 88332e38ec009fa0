package dev.leaven.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.channel.email.SmtpReply.Stage;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpReplyTest {

    @ParameterizedTest
    @ValueSource(ints = {25, 421, 465, 550, 554, 587, 2525})
    void a_port_is_no_code(int port) {
        assertThat(SmtpReply.of(greeting(port, "421"))).contains(new SmtpReply(Stage.SESSION, 421, ""));
        assertThat(SmtpReply.of(greeting(port, "554 5.7.1 go away")))
                .contains(new SmtpReply(Stage.SESSION, 554, "5.7.1"));
        assertThat(SmtpReply.of(greeting(port, "-1"))).isEmpty();
        assertThat(SmtpReply.of(greeting(port, "[EOF]"))).isEmpty();
    }

    @Test
    void a_number_within_the_words_is_no_code() {
        assertThat(SmtpReply.of(new MessagingException("Could not connect to SMTP host: 550, port: 587")))
                .isEmpty();
        assertThat(SmtpReply.of(new MessagingException("Exception reading response 550")))
                .isEmpty();
        assertThat(SmtpReply.of(new AuthenticationFailedException("5500 what?")))
                .isEmpty();
    }

    @Test
    void the_enhanced_code_follows_the_plain_one_and_is_no_part_of_an_ip_address() {
        assertThat(status("550 5.1.1 nobody here")).isEqualTo("5.1.1");
        assertThat(status("550-5.1.1 nobody here\n550 5.1.1 really")).isEqualTo("5.1.1");
        assertThat(status("550 #5.1.0 Address rejected.")).isEqualTo("5.1.0");
        assertThat(status("553 sorry, not mine (#5.7.1)")).isEqualTo("5.7.1");
        assertThat(status("554 blocked: 185.5.1.1")).isEmpty();
        assertThat(status("554 5.1.1.7 is on a list")).isEmpty();
    }

    @Test
    void a_connection_lost_while_signing_in_says_nothing_about_the_password() {
        assertThat(SmtpReply.of(new AuthenticationFailedException(""))).isEmpty();
        assertThat(SmtpReply.of(new AuthenticationFailedException("[EOF]"))).isEmpty();
        var lost = new MessagingException("Exception reading response", new IOException("Read timed out"));
        assertThat(SmtpReply.of(new AuthenticationFailedException("535 of long ago", lost)))
                .isEmpty();
    }

    @Test
    void a_refused_sign_in_does() {
        assertThat(SmtpReply.of(new AuthenticationFailedException("535 5.7.8 not you")))
                .contains(new SmtpReply(Stage.SIGN_IN, 535, "5.7.8"));
        assertThat(SmtpReply.of(new AuthenticationFailedException(
                        "No authentication mechanisms supported by both server and client")))
                .contains(new SmtpReply(Stage.SIGN_IN, 535, ""));
    }

    private static MessagingException greeting(int port, String response) {
        return new MessagingException(
                "Got bad greeting from SMTP host: mail.example.org, port: " + port + ", response: " + response);
    }

    private static String status(String line) {
        var code = Integer.parseInt(line.substring(0, 3));
        var failure = new SMTPSendFailedException("DATA", code, line, null, null, null, null);
        return SmtpReply.of(failure).orElseThrow().status();
    }
}
