package dev.leaven.testkit;

import java.io.IOException;
import java.net.Socket;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A small mail server, with STARTTLS or TLS from a certificate that it makes this JVM trust, and sign-in by PLAIN or LOGIN:
 *
 * <pre>{@code
 * SmtpPeer.start(SmtpPeer.Tls.STARTTLS).signingIn("ada", "secret").replying("RCPT", "550 5.1.1 nobody here")
 * }</pre>
 */
public final class SmtpPeer implements Peer {

    /** How it protects the way to itself. */
    public enum Tls {
        NONE,
        STARTTLS,
        /** From the first byte. */
        IMPLICIT
    }

    final Tls tls;
    final Map<String, String> replies = new ConcurrentHashMap<>();
    final Set<String> hangups = ConcurrentHashMap.newKeySet();
    final Set<String> drips = ConcurrentHashMap.newKeySet();
    final CountDownLatch closed = new CountDownLatch(1);
    volatile @Nullable Trouble trouble;
    volatile Optional<String> credentials = Optional.empty();
    volatile boolean utf8 = true;

    private final List<ReceivedMail> mails = new CopyOnWriteArrayList<>();
    private final Listener listener;

    private SmtpPeer(Tls tls) {
        this.tls = tls;
        if (tls != Tls.NONE) {
            PeerCertificate.trusted();
        }
        this.listener = new Listener(this::hold);
    }

    /** Listens at once. */
    public static SmtpPeer start(Tls tls) {
        return new SmtpPeer(tls);
    }

    /** Takes letters only from whoever signs in so. */
    public SmtpPeer signingIn(String user, String password) {
        credentials = Optional.of("\0" + user + "\0" + password);
        return this;
    }

    /**
     * Refuses at a step.
     *
     * @param step {@code CONNECT}, {@code EHLO}, {@code AUTH}, {@code MAIL}, {@code RCPT}, {@code DATA}, or {@code END} after
     *     the letter
     * @param reply as in {@code 550 5.1.1 nobody here}
     */
    public SmtpPeer replying(String step, String reply) {
        replies.put(step, reply);
        return this;
    }

    /** Hangs up at a step, named as in {@link #replying}, instead of answering. */
    public SmtpPeer hangingUpAt(String step) {
        hangups.add(step);
        return this;
    }

    /** Has always one line more to say at a step, named as in {@link #replying}, and never the last. */
    public SmtpPeer drippingAt(String step) {
        drips.add(step);
        return this;
    }

    /** Does not know SMTPUTF8. */
    public SmtpPeer asciiOnly() {
        utf8 = false;
        return this;
    }

    /** The name to fill in, which its certificate has. */
    public String host() {
        return "localhost";
    }

    public int port() {
        return listener.port();
    }

    /** All that it has taken, in order. */
    public List<ReceivedMail> mails() {
        return List.copyOf(mails);
    }

    void take(ReceivedMail mail) {
        mails.add(mail);
    }

    private void hold(Socket socket) throws IOException {
        if (tls == Tls.IMPLICIT) {
            var secure = PeerCertificate.trusted().getSocketFactory().createSocket(socket, null, port(), true);
            ((javax.net.ssl.SSLSocket) secure).setUseClientMode(false);
            new SmtpDialogue(this, secure, true).run();
        } else {
            new SmtpDialogue(this, socket, false).run();
        }
    }

    @Override
    public Set<Trouble> troubles() {
        return EnumSet.complementOf(EnumSet.of(Trouble.REDIRECT));
    }

    @Override
    public void make(Trouble other) {
        trouble = other;
    }

    @Override
    public void behave() {
        trouble = null;
        replies.clear();
        hangups.clear();
        drips.clear();
    }

    /** The Message-ID of each letter. */
    @Override
    public List<String> taken() {
        return mails.stream()
                .map(mail -> String.join(" ", mail.headers("Message-ID")))
                .toList();
    }

    @Override
    public int trapped() {
        return 0;
    }

    @Override
    public void close() {
        closed.countDown();
        listener.close();
    }
}
