package dev.leaven.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * The library's SMTP over a socket that is there already. It would otherwise look for a name and a password in system
 * properties, and open connections by itself.
 */
final class Conversation extends SMTPTransport {

    private final @Nullable String username;
    private final @Nullable String password;

    Conversation(Session session, Optional<String> username, Optional<String> password) {
        super(session, new URLName("smtp", null, -1, null, null, null));
        this.username = username.filter(name -> !name.isBlank()).orElse(null);
        this.password = this.username == null ? null : password.orElse("");
    }

    @Override
    protected synchronized boolean protocolConnect(
            @Nullable String host, int port, @Nullable String user, @Nullable String pass) throws MessagingException {
        return super.protocolConnect(host, port, username, password);
    }

    /** However the farewell goes: what came before it counts, or a letter that was taken would be sent again. */
    @Override
    public synchronized void close() {
        try {
            super.close();
        } catch (MessagingException _) {
            // As said.
        }
    }
}
