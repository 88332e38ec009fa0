package dev.leaven.portal.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Takes in what the portal sends by e-mail, on this machine, and shows it to its readers. */
final class MailServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+/p/[A-Za-z0-9_-]{43}");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    /** As it arrived. */
    record Mail(String to, String subject, String text) {

        /** The code of six digits that is in it. */
        String code() {
            var found = CODE.matcher(text);
            if (!found.find()) {
                throw new AssertionError("There is no code in “%s”: %s".formatted(subject, text));
            }
            return found.group();
        }

        boolean hasLink() {
            return LINK.matcher(text).find();
        }

        /** The personal link that is in it. */
        URI link() {
            var found = LINK.matcher(text);
            if (!found.find()) {
                throw new AssertionError("There is no personal link in “%s”: %s".formatted(subject, text));
            }
            return URI.create(found.group());
        }
    }

    MailServer() {
        // Everybody has a mailbox here.
        server.getUserManager().setAuthRequired(false);
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** Everything that has arrived for somebody, oldest first. */
    List<Mail> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailServer::read)
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    /** Waits until somebody has this many letters; the last of these. */
    Mail await(String address, int count) {
        Awaitility.await("letter %d to %s".formatted(count, address))
                .atMost(PATIENCE)
                .until(() -> to(address).size() >= count);
        return to(address).get(count - 1);
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Mail read(MimeMessage message) {
        try {
            var to = (InternetAddress) message.getAllRecipients()[0];
            return new Mail(to.getAddress(), message.getSubject(), text(message.getContent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its plain words, which come first. */
    private static String text(Object content) throws IOException, MessagingException {
        return content instanceof jakarta.mail.Multipart parts
                ? text(parts.getBodyPart(0).getContent())
                : content.toString();
    }
}
