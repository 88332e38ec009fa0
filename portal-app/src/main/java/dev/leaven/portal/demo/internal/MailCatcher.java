package dev.leaven.portal.demo.internal;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Takes in what the demo sends by e-mail, from this machine only, and keeps the newest in memory. Nothing goes on from here. */
@Component
@ConditionalOnBooleanProperty({"leaven.demo.enabled", "leaven.demo.mail.enabled"})
public class MailCatcher implements AutoCloseable {

    /** As the settings of a channel name it. */
    public static final String HOST = "127.0.0.1";

    private static final Logger LOG = LoggerFactory.getLogger(MailCatcher.class);

    private final NewestLetters letters = new NewestLetters();
    private final Clock clock;
    private final @Nullable GreenMail server;

    /** @param port 0 for one that is free */
    MailCatcher(@Value("${leaven.demo.mail.port}") int port, Clock clock) {
        this.clock = clock;
        this.server = started(port);
    }

    /** Where it listens; empty where that did not work. */
    public Optional<InetSocketAddress> address() {
        return Optional.ofNullable(server)
                .map(running -> new InetSocketAddress(
                        InetAddress.ofLiteral(HOST), running.getSmtp().getPort()));
    }

    /** At most 500, the newest first. */
    public List<CaughtLetter> newest() {
        return letters.all();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }

    private @Nullable GreenMail started(int port) {
        var mail = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        try {
            takeAll(mail);
            mail.start();
            return mail;
        } catch (RuntimeException e) {
            mail.stop();
            LOG.warn(
                    "The demo sends no e-mail: nothing can listen on port {} of this machine. Free it, or choose another"
                            + " with leaven.demo.mail.port (LEAVEN_DEMO_MAIL_PORT). {}",
                    port,
                    e.toString());
            return null;
        }
    }

    /** Everything comes into one mailbox, which is emptied before the next: what is shown is kept apart. */
    private void takeAll(GreenMail mail) {
        GreenMailUser everybody = mail.setUser("everybody", "");
        mail.getUserManager().setAuthRequired(false);
        mail.getUserManager().setMessageDeliveryHandler((message, to) -> {
            empty(mail);
            letters.add(to.getEmail(), MailText.of(message.getMessage()), clock.instant());
            return everybody;
        });
    }

    private static void empty(GreenMail mail) throws MessagingException {
        try {
            mail.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new MessagingException("The mailbox can't be emptied", e);
        }
    }
}
