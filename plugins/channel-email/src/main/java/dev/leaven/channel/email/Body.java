package dev.leaven.channel.email;

import dev.leaven.plugin.channel.Attachment;
import dev.leaven.plugin.channel.Message;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a letter: text, the same as HTML, and what goes along. */
record Body(String text, @Nullable String html, List<Attachment> attachments) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String MEDIA_TYPE = "[A-Za-z0-9!#$&^_.+-]{1,127}/[A-Za-z0-9!#$&^_.+-]{1,127}";

    static Body of(Message message) {
        return new Body(message.text(), message.html(), message.attachments());
    }

    void writeTo(MimePart letter) throws MessagingException {
        if (attachments.isEmpty()) {
            writeTexts(letter);
            return;
        }
        var all = new MimeMultipart("mixed");
        var texts = new MimeBodyPart();
        writeTexts(texts);
        all.addBodyPart(texts);
        for (var attachment : attachments) {
            all.addBodyPart(part(attachment));
        }
        letter.setContent(all);
    }

    /** The preferred one last (RFC 2046, 5.1.4). */
    private void writeTexts(MimePart part) throws MessagingException {
        if (html == null) {
            part.setText(text, UTF_8, "plain");
            return;
        }
        var both = new MimeMultipart("alternative");
        both.addBodyPart(text(text, "plain"));
        both.addBodyPart(text(html, "html"));
        part.setContent(both);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException {
        var type = attachment.mediaType().matches(MEDIA_TYPE) ? attachment.mediaType() : "application/octet-stream";
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(attachment.content().toByteArray(), type)));
        part.setFileName(OneLine.of(attachment.name()).replaceAll("[/\\\\]", "_"));
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
