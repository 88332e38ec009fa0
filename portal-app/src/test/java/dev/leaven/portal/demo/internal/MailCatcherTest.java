package dev.leaven.portal.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.demo.Post;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    private final MailCatcher catcher = new MailCatcher(0, NOON);
    private final Post post = new Post(catcher.address().orElseThrow());

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void a_letter_is_kept_as_it_came() {
        post.send("helen@brightwater.example", "Één vraag", "Volg http://localhost:8080/p/x\r\n<b>Tot ziens</b>");

        assertThat(catcher.newest()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("helen@brightwater.example");
            assertThat(letter.subject()).isEqualTo("Één vraag");
            assertThat(letter.text()).contains("/p/x", "<b>Tot ziens</b>");
            assertThat(letter.at()).isEqualTo(NOON.instant());
            assertThat(letter.toString()).doesNotContain("Tot ziens", "helen");
        });
    }

    @Test
    void of_a_letter_in_two_forms_the_plain_one_is_kept_and_of_one_without_words_only_its_subject() throws Exception {
        var both = new MimeMultipart("alternative", part("the words", "plain"), part("<i>the words</i>", "html"));
        var inside = new MimeBodyPart();
        inside.setContent(both);
        post.send(mail("Two forms", new MimeMultipart("mixed", inside)), "a@brightwater.example");
        post.send(mail("Only one", new MimeMultipart("mixed", part("<i>x</i>", "html"))), "a@brightwater.example");

        assertThat(catcher.newest()).extracting(CaughtLetter::text).containsExactly("", "the words");
        assertThat(catcher.newest()).extracting(CaughtLetter::subject).containsExactly("Only one", "Two forms");
    }

    @Test
    void the_envelope_says_whom_it_is_for_and_not_the_letter() throws Exception {
        var mail = mail("To whom", new MimeMultipart("mixed", part("x", "plain")));
        mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("other@zonneveld.example"));
        post.send(mail, "helen@brightwater.example");

        assertThat(catcher.newest()).extracting(CaughtLetter::to).containsExactly("helen@brightwater.example");
    }

    @Test
    void only_the_newest_five_hundred_are_kept() {
        var letters = new NewestLetters();
        for (int i = 1; i <= 503; i++) {
            letters.add("a@brightwater.example", new MailText("No. " + i, ""), NOON.instant());
        }

        assertThat(letters.all()).hasSize(500);
        assertThat(letters.all().getFirst().subject()).isEqualTo("No. 503");
        assertThat(letters.all().getLast().subject()).isEqualTo("No. 4");
    }

    @Test
    void where_the_port_is_taken_it_goes_on_without_mail() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral(MailCatcher.HOST));
                var without = new MailCatcher(taken.getLocalPort(), NOON)) {
            assertThat(without.address()).isEmpty();
            assertThat(without.newest()).isEmpty();
        }
    }

    private MimeMessage mail(String subject, MimeMultipart content) throws MessagingException {
        var mail = new MimeMessage(post.session());
        mail.setFrom(new InternetAddress("learning@brightwater.example"));
        mail.setSubject(subject);
        mail.setContent(content);
        return mail;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", kind);
        return part;
    }
}
