package dev.leaven.channel.email;

import dev.leaven.plugin.channel.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A message as MIME. Its Message-ID follows from the idempotency key, so that a repetition can be told for one. */
final class Letter extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private Letter(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Letter of(Message message, Letterhead head, Mailbox to, String toName, Session session, Instant now)
            throws MessagingException {
        ContentHandlers.ready();
        var letter = new Letter(
                session, "<" + message.idempotencyKey() + "@" + head.from().domain() + ">");
        letter.setFrom(address(head.from(), head.name().orElse(message.senderName())));
        letter.setRecipient(RecipientType.TO, address(to, toName));
        if (head.replyTo().isPresent()) {
            letter.setReplyTo(new InternetAddress[] {address(head.replyTo().get(), "")});
        }
        letter.setSubject(OneLine.of(message.subject()), UTF_8);
        letter.setSentDate(Date.from(now));
        letter.setContentLanguage(new String[] {message.language().toLanguageTag()});
        // So that holiday notices do not answer a portal.
        letter.setHeader("Auto-Submitted", "auto-generated");
        if (message.unsubscribe() != null) {
            letter.offerUnsubscribing(message.unsubscribe());
        }
        Body.of(message).writeTo(letter);
        letter.saveChanges();
        return letter;
    }

    String id() {
        return id;
    }

    /** One click (RFC 8058) needs https; another address is offered to be opened. */
    private void offerUnsubscribing(URI address) throws MessagingException {
        setHeader("List-Unsubscribe", "<" + OneLine.of(address.toASCIIString()).replace(" ", "%20") + ">");
        if ("https".equals(address.getScheme())) {
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static InternetAddress address(Mailbox mailbox, String name) throws MessagingException {
        try {
            var address = new InternetAddress();
            address.setAddress(mailbox.address());
            var plain = OneLine.of(name);
            if (!plain.isEmpty()) {
                address.setPersonal(plain, UTF_8);
            }
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
