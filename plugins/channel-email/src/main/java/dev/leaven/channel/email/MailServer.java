package dev.leaven.channel.email;

import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.Settings;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Properties;

/** The other side: how to reach it, and the library's settings for it. */
record MailServer(String host, int port, Security security, boolean utf8, Settings settings) {

    static final String HOST = "host";
    static final String PORT = "port";
    static final String SECURITY = "security";
    static final String USERNAME = "username";
    static final String PASSWORD = "password";

    private static final int PATIENCE_MILLIS = 8_000;

    static MailServer of(Settings settings, boolean utf8) {
        return new MailServer(
                settings.text(HOST).strip(),
                (int) settings.number(PORT),
                Security.of(settings.text(SECURITY)),
                utf8,
                settings);
    }

    boolean signsIn() {
        return settings.find(USERNAME).filter(name -> !name.isBlank()).isPresent();
    }

    /** @param domain for the greeting: the sender's own */
    Session session(String domain) {
        var properties = new Properties();
        properties.put("mail.smtp.localhost", domain);
        properties.put("mail.smtp.auth", Boolean.toString(signsIn()));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.smtp.ssl.socketFactory", new NamedTls(host));
        properties.put("mail.mime.allowutf8", Boolean.toString(utf8));
        return Session.getInstance(properties);
    }

    /**
     * Connected, encrypted and signed in; to be closed.
     *
     * @throws UnprotectedConnection where it would go over a public network unencrypted
     * @throws IOException where the server can't be reached
     */
    Conversation open(PluginContext context, Session session) throws IOException, MessagingException {
        var socket = context.sockets().connect(host, port);
        try {
            socket.setSoTimeout(PATIENCE_MILLIS);
            if (security == Security.NONE && !isLocal(socket.getInetAddress())) {
                throw new UnprotectedConnection();
            }
            var conversation = new Conversation(session, settings.find(USERNAME), settings.find(PASSWORD));
            conversation.connect(security == Security.TLS ? new NamedTls(host).over(socket) : socket);
            return conversation;
        } catch (IOException | MessagingException | RuntimeException e) {
            close(socket);
            throw e;
        }
    }

    private static boolean isLocal(InetAddress address) {
        var uniqueLocal = address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || uniqueLocal;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // The first error counts.
        }
    }

    /** Secrets are among its settings. */
    @Override
    public String toString() {
        return "mail server";
    }
}
