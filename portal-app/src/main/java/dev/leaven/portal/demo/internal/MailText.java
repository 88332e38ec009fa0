package dev.leaven.portal.demo.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** What of a mail can be shown as text. Anybody on this machine may have sent it, so nothing about it is taken for granted. */
record MailText(String subject, String text) {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_TEXT = 100_000;
    private static final int DEEPEST = 5;

    /** Empty words where it can't be read. */
    static MailText of(MimeMessage mail) {
        try {
            return new MailText(
                    start(Objects.requireNonNullElse(mail.getSubject(), ""), LONGEST_SUBJECT),
                    start(plain(mail, DEEPEST).orElse(""), LONGEST_TEXT));
        } catch (IOException | MessagingException | RuntimeException _) {
            return new MailText("", "");
        }
    }

    /** The first part that is plain text. */
    private static Optional<String> plain(Part part, int depth) throws IOException, MessagingException {
        if (part.isMimeType("text/plain")) {
            return Optional.of(part.getContent().toString());
        }
        if (depth > 0 && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = plain(parts.getBodyPart(i), depth - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String start(String words, int longest) {
        return words.substring(0, Math.min(words.length(), longest));
    }
}
