package dev.leaven.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.RejectionReason;
import dev.leaven.testkit.SmtpPeer;
import dev.leaven.testkit.SmtpPeer.Tls;
import dev.leaven.testkit.Trouble;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailChannelTest {

    private final EmailChannel channel = new EmailChannel();

    @ParameterizedTest
    @EnumSource(Tls.class)
    void a_letter_goes_out_over_each_kind_of_connection(Tls tls) throws IOException {
        try (var server = SmtpPeer.start(tls).signingIn("portal", "secret")) {
            var delivery = channel.deliver(at(server, tls), Messages.usual());

            assertThat(delivery).isEqualTo(new Delivery.Accepted("<key-1@example.org>"));
            assertThat(server.mails()).singleElement().satisfies(mail -> {
                assertThat(mail.encrypted()).isEqualTo(tls != Tls.NONE);
                assertThat(mail.user()).contains("portal");
                assertThat(mail.sender()).isEqualTo("learning@example.org");
                assertThat(mail.recipients()).containsExactly("ada@example.org");
            });
        }
    }

    @Test
    void neither_name_nor_subject_begins_a_header_of_its_own() throws IOException {
        try (var server = SmtpPeer.start(Tls.NONE)) {
            var evil = "x\r\nBcc: eve@example.org\r\n\r\nbody";
            channel.deliver(open(server), Messages.of("ada@example.org", evil, evil, evil, List.of()));

            assertThat(server.mails()).singleElement().satisfies(mail -> {
                assertThat(mail.headers("Bcc")).isEmpty();
                assertThat(mail.headers("Subject")).hasSize(1);
                assertThat(mail.headers("Message-ID")).hasSize(1);
                assertThat(mail.recipients()).containsExactly("ada@example.org");
            });
        }
    }

    @Test
    void a_repetition_after_a_lost_answer_has_the_same_message_id() throws IOException {
        try (var server = SmtpPeer.start(Tls.NONE)) {
            var context = open(server);
            server.make(Trouble.LOST);
            assertThat(channel.deliver(context, Messages.usual())).isInstanceOf(Delivery.TryLater.class);
            server.behave();
            assertThat(channel.deliver(context, Messages.usual())).isInstanceOf(Delivery.Accepted.class);

            assertThat(server.taken()).hasSize(2);
            assertThat(Set.copyOf(server.taken())).containsExactly("<key-1@example.org>");
        }
    }

    @Test
    void a_repetition_after_a_success_is_not_sent_at_all() throws IOException {
        try (var server = SmtpPeer.start(Tls.NONE)) {
            var context = open(server);
            channel.deliver(context, Messages.usual());
            channel.deliver(context, Messages.usual());

            assertThat(server.mails()).hasSize(1);
        }
    }

    @Test
    void a_letter_that_was_taken_is_not_failed_because_it_could_not_be_remembered() throws IOException {
        try (var server = SmtpPeer.start(Tls.NONE)) {
            var forgetful = new Contexts(open(server).filledIn(), Map.of(), Duration.ofMinutes(1));

            assertThat(channel.deliver(forgetful, Messages.usual()))
                    .isEqualTo(new Delivery.Accepted("<key-1@example.org>"));
            assertThat(server.mails()).hasSize(1);
        }
    }

    @Test
    void a_refused_recipient_is_told_by_the_enhanced_code() throws IOException {
        try (var server = SmtpPeer.start(Tls.NONE)) {
            server.replying("RCPT", "550 5.1.1 <ada@example.org> nobody here");

            assertThat(channel.deliver(open(server), Messages.usual()))
                    .isEqualTo(new Delivery.Rejected(RejectionReason.ADDRESS_UNKNOWN, "550 5.1.1 at recipient"));
            server.replying("RCPT", "450 4.2.0 greylisted");
            assertThat(channel.deliver(open(server), Messages.usual()))
                    .isEqualTo(new Delivery.TryLater(null, "450 4.2.0 at recipient"));
        }
    }

    @Test
    void a_letter_refused_after_its_end_is_told_by_its_code() throws IOException {
        try (var server = SmtpPeer.start(Tls.NONE)) {
            server.replying("END", "552 too big");
            assertThat(channel.deliver(open(server), Messages.usual()))
                    .isEqualTo(new Delivery.Rejected(RejectionReason.CONTENT, "552 at content"));
            server.replying("END", "554 5.7.1 spam");
            assertThat(channel.deliver(open(server), Messages.usual()))
                    .isEqualTo(new Delivery.Rejected(RejectionReason.BLOCKED, "554 5.7.1 at content"));
        }
    }

    @Test
    void a_server_without_starttls_gets_no_letter_and_no_password() throws IOException {
        try (var server = SmtpPeer.start(Tls.NONE).signingIn("portal", "secret")) {
            var context = at(server, Tls.STARTTLS);

            assertThat(channel.deliver(context, Messages.usual())).isNotInstanceOf(Delivery.Accepted.class);
            assertThat(server.mails()).isEmpty();
            assertProblem(context, "security");
        }
    }

    @Test
    void a_certificate_for_another_name_is_not_trusted() throws IOException {
        try (var server = SmtpPeer.start(Tls.STARTTLS)) {
            var context = at(server, Tls.STARTTLS).with("host", "mail.example.org");

            assertProblem(context, "security");
            assertThat(channel.deliver(context, Messages.usual())).isNotInstanceOf(Delivery.Accepted.class);
            assertThat(server.mails()).isEmpty();
        }
    }

    @Test
    void a_wrong_password_is_told_by_its_setting() throws IOException {
        try (var server = SmtpPeer.start(Tls.STARTTLS).signingIn("portal", "secret")) {
            var context = at(server, Tls.STARTTLS).with("password", "wrong");

            assertProblem(context, "password");
            assertThat(channel.deliver(context, Messages.usual()))
                    .isInstanceOfSatisfying(
                            Delivery.Rejected.class,
                            it -> assertThat(it.reason()).isEqualTo(RejectionReason.SETTINGS));
        }
    }

    @Test
    void a_server_that_is_busy_at_the_door_is_tried_again() throws IOException {
        try (var server = SmtpPeer.start(Tls.NONE)) {
            server.replying("CONNECT", "421 4.3.2 too busy");

            assertThat(channel.deliver(open(server), Messages.usual())).isInstanceOf(Delivery.TryLater.class);
            assertThat(explanation(open(server))).contains("421");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT", "EHLO", "AUTH", "MAIL", "DATA", "END"})
    void a_server_that_hangs_up_is_tried_again(String step) throws IOException {
        try (var server = SmtpPeer.start(Tls.NONE).signingIn("portal", "secret").hangingUpAt(step)) {
            assertThat(channel.deliver(at(server, Tls.NONE), Messages.usual())).isInstanceOf(Delivery.TryLater.class);
        }
    }

    @Test
    void who_hangs_up_while_signing_in_does_not_blame_the_password() throws IOException {
        try (var server = SmtpPeer.start(Tls.NONE).signingIn("portal", "secret")) {
            assertThat(explanation(at(server, Tls.NONE).with("password", "wrong")))
                    .contains("refuses user name and password");
            assertThat(explanation(at(server.hangingUpAt("AUTH"), Tls.NONE))).contains("hung up");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "END"})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_server_that_drips_is_left_when_the_time_is_over(String step) throws IOException {
        try (var server =
                SmtpPeer.start(Tls.STARTTLS).signingIn("portal", "secret").drippingAt(step)) {
            assertThat(channel.deliver(at(server, Tls.STARTTLS).hangingUp(Duration.ofSeconds(1)), Messages.usual()))
                    .isInstanceOf(Delivery.TryLater.class);
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_check_of_a_server_that_drips_says_so() throws IOException {
        try (var server = SmtpPeer.start(Tls.NONE).drippingAt("EHLO")) {
            assertThat(explanation(open(server).hangingUp(Duration.ofMillis(300))))
                    .contains("try again later");
        }
    }

    @Test
    void an_international_address_needs_a_server_that_knows_it() throws IOException {
        try (var server = SmtpPeer.start(Tls.NONE)) {
            assertThat(channel.deliver(open(server), Messages.to("zoë@example.org", "Zoë")))
                    .isInstanceOf(Delivery.Accepted.class);
            server.asciiOnly();
            assertThat(channel.deliver(Contexts.of(open(server).filledIn()), Messages.to("zoë@example.org", "Zoë")))
                    .isInstanceOfSatisfying(
                            Delivery.Rejected.class,
                            it -> assertThat(it.reason()).isEqualTo(RejectionReason.ADDRESS_INVALID));
        }
    }

    private String explanation(Contexts context) {
        return ((CheckResult.Failed) channel.check(context))
                .problems()
                .getFirst()
                .explanation()
                .in(Locale.ENGLISH);
    }

    private void assertProblem(Contexts context, String setting) {
        assertThat(channel.check(context))
                .isInstanceOfSatisfying(
                        CheckResult.Failed.class,
                        failed -> assertThat(failed.problems().getFirst().key()).isEqualTo(setting));
    }

    private static Contexts open(SmtpPeer server) {
        return Contexts.of(Map.of(
                "host",
                server.host(),
                "port",
                Integer.toString(server.port()),
                "security",
                "none",
                "from-address",
                "learning@example.org"));
    }

    private static Contexts at(SmtpPeer server, Tls tls) {
        var security = Map.of(Tls.NONE, "none", Tls.STARTTLS, "starttls", Tls.IMPLICIT, "tls");
        return open(server)
                .with("security", security.get(tls))
                .with("username", "portal")
                .with("password", "secret");
    }
}
