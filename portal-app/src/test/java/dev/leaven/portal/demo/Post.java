package dev.leaven.portal.demo;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Brings mail to a server on this machine, as a program does that knows nothing of the portal. */
public final class Post {

    private final Session session;

    public Post(InetSocketAddress server) {
        var properties = new Properties();
        properties.put("mail.smtp.host", server.getAddress().getHostAddress());
        properties.put("mail.smtp.port", Integer.toString(server.getPort()));
        session = Session.getInstance(properties);
    }

    public void send(String to, String subject, String text) {
        try {
            var mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress("learning@brightwater.example"));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
            mail.setSubject(subject, StandardCharsets.UTF_8.name());
            mail.setText(text, StandardCharsets.UTF_8.name());
            send(mail, to);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whatever it says, to this address. */
    public void send(MimeMessage mail, String to) throws MessagingException {
        Transport.send(mail, new InternetAddress[] {new InternetAddress(to)});
    }

    public Session session() {
        return session;
    }
}
