package dev.leaven.testkit;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** One client's talk with an {@link SmtpPeer}, as RFC 5321 has it, as far as a test needs it. */
final class SmtpDialogue {

    private static final int CODE = 3;
    private static final int DRIP_MILLIS = 50;

    private final SmtpPeer peer;
    private Socket socket;
    private InputStream in;
    private boolean encrypted;
    private Optional<String> user = Optional.empty();
    private String sender = "";
    private List<String> recipients = new ArrayList<>();

    SmtpDialogue(SmtpPeer peer, Socket socket, boolean encrypted) throws IOException {
        this.peer = peer;
        this.socket = socket;
        this.encrypted = encrypted;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    void run() throws IOException {
        if (!misbehaves("CONNECT", Trouble.BUSY, Trouble.GARBAGE, Trouble.HUGE)) {
            answer("CONNECT", "220 peer ready");
            for (var line = line(); line != null; line = line()) {
                var verb = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
                if (!step(verb, line)) {
                    return;
                }
            }
        }
    }

    /** Whether the talk goes on. */
    private boolean step(String verb, String line) throws IOException {
        switch (verb) {
            case "EHLO" -> {
                if (misbehaves("EHLO", Trouble.HALF)) {
                    return false;
                }
                answer(
                        verb,
                        "250-peer" + starttls() + auth() + (peer.utf8 ? "\r\n250-SMTPUTF8" : "") + "\r\n250 8BITMIME");
            }
            case "STARTTLS" -> {
                answer(verb, "220 go ahead");
                encrypt();
            }
            case "AUTH" -> signIn(line);
            case "MAIL" -> {
                if (misbehaves("MAIL", Trouble.RESET)) {
                    return false;
                }
                sender = path(line);
                var missing = peer.credentials.isPresent() && user.isEmpty();
                answer(verb, missing ? "530 5.7.0 sign in first" : "250 fine");
            }
            case "RCPT" -> {
                if (misbehaves("RCPT", Trouble.BROKEN)) {
                    return true;
                }
                recipients.add(path(line));
                answer(verb, "250 fine");
            }
            case "DATA" -> {
                return data();
            }
            case "RSET" -> {
                recipients = new ArrayList<>();
                answer(verb, "250 forgotten");
            }
            case "QUIT" -> {
                answer(verb, "221 bye");
                return false;
            }
            default -> answer(verb, "250 fine");
        }
        return true;
    }

    private boolean data() throws IOException {
        if (peer.replies.containsKey("DATA")) {
            answer("DATA", "");
            return true;
        }
        answer("DATA", "354 go on");
        var lines = new ArrayList<String>();
        for (var line = line(); line != null && !line.equals("."); line = line()) {
            lines.add(line.startsWith(".") ? line.substring(1) : line);
        }
        if (misbehaves("END", Trouble.SILENT)) {
            return false;
        }
        if (!peer.replies.containsKey("END")) {
            peer.take(new ReceivedMail(user, encrypted, sender, recipients, lines));
        }
        if (peer.trouble == Trouble.LOST) {
            return false;
        }
        answer("END", "250 2.0.0 taken");
        return true;
    }

    private void signIn(String line) throws IOException {
        var parts = line.split(" ");
        var given = parts.length > 2 ? decoded(parts[2]) : "";
        if (parts[1].equals("LOGIN")) {
            answer("", "334 VXNlcm5hbWU6");
            var name = decoded(String.valueOf(line()));
            answer("", "334 UGFzc3dvcmQ6");
            given = "\0" + name + "\0" + decoded(String.valueOf(line()));
        }
        // PLAIN begins with whom to act as, which may repeat the name.
        var plain = given.substring(Math.max(0, given.indexOf('\0')));
        if (peer.credentials.filter(plain::equals).isPresent()) {
            user = Optional.of(plain.split("\0")[1]);
            answer("AUTH", "235 2.7.0 welcome");
        } else {
            answer("AUTH", "535 5.7.8 not you");
        }
    }

    /** Whether one of these troubles is on, in which case it has been made. */
    private boolean misbehaves(String step, Trouble... here) throws IOException {
        var now = peer.trouble;
        if (now == null || !List.of(here).contains(now)) {
            return false;
        }
        switch (now) {
            case BUSY -> send("421 4.3.2 too busy");
            case BROKEN -> send("451 4.3.0 something broke");
            case GARBAGE -> send("\u0000\u0001 no such protocol");
            case HUGE -> send("2".repeat(2_000_000));
            case HALF -> socket.getOutputStream().write("250-pe".getBytes(StandardCharsets.US_ASCII));
            case RESET -> Listener.reset(socket);
            case SILENT -> await();
            default -> throw new IllegalStateException(step + " " + now);
        }
        return true;
    }

    private void answer(String step, String usual) throws IOException {
        if (peer.hangups.contains(step)) {
            throw new EOFException("hangs up at " + step);
        }
        var reply = peer.replies.getOrDefault(step, usual);
        while (peer.drips.contains(step)) {
            send(reply.substring(0, CODE) + "-and more");
            pause();
        }
        send(reply);
    }

    private void send(String reply) throws IOException {
        socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private void encrypt() throws IOException {
        var secure =
                (SSLSocket) PeerCertificate.trusted().getSocketFactory().createSocket(socket, null, peer.port(), true);
        secure.setUseClientMode(false);
        socket = secure;
        in = new BufferedInputStream(secure.getInputStream());
        encrypted = true;
    }

    private String starttls() {
        return peer.tls == SmtpPeer.Tls.STARTTLS && !encrypted ? "\r\n250-STARTTLS" : "";
    }

    private String auth() {
        return peer.credentials.isPresent() ? "\r\n250-AUTH PLAIN LOGIN" : "";
    }

    private @Nullable String line() throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return null;
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    private static String path(String line) {
        return line.replaceFirst("^[^<]*<", "").replaceFirst(">.*$", "");
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    private void pause() {
        try {
            peer.closed.await(DRIP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() {
        try {
            peer.closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
