package dev.leaven.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.channel.Attachment;
import dev.leaven.plugin.channel.Delivery;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters as a mail server of somebody else's making takes and reads them. */
class LetterTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.setUser("portal", "secret");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void text_and_html_are_two_forms_of_one_letter() throws Exception {
        var letter = sent(Map.of(), List.of());
        var forms = (MimeMultipart) letter.getContent();

        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat((String) forms.getBodyPart(0).getContent())
                .contains("Dag Zoë,")
                .contains("\r\n.punt vooraan");
        assertThat(forms.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat((String) forms.getBodyPart(1).getContent()).contains("<b>Zoë</b>");
    }

    @Test
    void its_headers_say_who_when_and_how_to_leave() throws Exception {
        var letter = sent(Map.of("from-name", "Leren & Zoë", "reply-to", "vraag@example.org"), List.of());

        assertThat(((InternetAddress) letter.getFrom()[0]).getPersonal()).isEqualTo("Leren & Zoë");
        assertThat(((InternetAddress) letter.getFrom()[0]).getAddress()).isEqualTo("learning@example.org");
        assertThat(letter.getReplyTo()[0]).hasToString("vraag@example.org");
        assertThat(letter.getSubject()).isEqualTo("Welkom, Zoë");
        assertThat(letter.getSentDate()).isEqualTo(Date.from(Contexts.NOW));
        assertThat(letter.getMessageID()).isEqualTo("<key-1@example.org>");
        assertThat(letter.getHeader("Content-Language")).containsExactly("nl");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<https://portal.example/u/1?x=y>");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void the_organisation_is_the_sender_where_no_name_was_filled_in() throws Exception {
        assertThat(sent(Map.of(), List.of()).getFrom()[0]).hasToString("Acme <learning@example.org>");
    }

    @Test
    void files_go_along_whatever_they_are_called() throws Exception {
        var file = new Attachment("../plän\r\nX: y.pdf", "application/pdf", Bytes.of(new byte[] {0, 1, 13, 10, -1}));
        var letter = sent(Map.of(), List.of(file));
        var part = ((MimeMultipart) letter.getContent()).getBodyPart(1);

        assertThat(letter.getContentType()).startsWith("multipart/mixed");
        assertThat(part.getContentType()).startsWith("application/pdf");
        assertThat(part.getFileName()).doesNotContain("/", "\r", "\n").contains("pl");
        assertThat(part.getInputStream().readAllBytes()).containsExactly(0, 1, 13, 10, -1);
        assertThat(letter.getHeader("X")).isNull();
    }

    private MimeMessage sent(Map<String, String> more, List<Attachment> attachments) throws Exception {
        var context = Contexts.of(Map.of(
                "host", "127.0.0.1",
                "port", Integer.toString(server.getSmtp().getPort()),
                "security", "none",
                "username", "portal",
                "password", "secret",
                "from-address", "learning@example.org"));
        for (var setting : more.entrySet()) {
            context = context.with(setting.getKey(), setting.getValue());
        }
        var message = Messages.of("ada@example.org", "Ada", "Acme", "Welkom, Zoë", attachments);
        assertThat(new EmailChannel().deliver(context, message)).isInstanceOf(Delivery.Accepted.class);
        return server.getReceivedMessages()[0];
    }
}
