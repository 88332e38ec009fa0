package dev.leaven.testkit;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP server:
 *
 * <pre>{@code
 * HttpPeer.answering(request -> HttpReply.json(201, "{}"))
 *         .telling(request -> request.header("Idempotency-Key"))
 * }</pre>
 */
public final class HttpPeer implements Peer {

    private final Function<HttpRequest, HttpReply> usual;
    private final Listener listener = new Listener(this::hold);
    private final Listener trap = new Listener(Socket::close);
    private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Function<HttpRequest, Optional<String>> identity = request -> Optional.empty();
    private volatile @Nullable Trouble trouble;

    private HttpPeer(Function<HttpRequest, HttpReply> usual) {
        this.usual = usual;
    }

    /** Listens at once. */
    public static HttpPeer answering(Function<HttpRequest, HttpReply> usual) {
        return new HttpPeer(usual);
    }

    /** By what a message is told from another; empty for a request that brings none. Counted where the answer is a success. */
    public HttpPeer telling(Function<HttpRequest, Optional<String>> messages) {
        identity = messages;
        return this;
    }

    /** @param path as in {@code /hook} */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + listener.port() + path);
    }

    /** All that came in, in order. */
    public List<HttpRequest> requests() {
        return List.copyOf(requests);
    }

    private void hold(Socket socket) throws IOException {
        var request = HttpRequest.read(socket.getInputStream());
        if (request.isEmpty()) {
            return;
        }
        requests.add(request.get());
        var now = trouble;
        if (now == null || now == Trouble.LOST) {
            var reply = usual.apply(request.get());
            if (reply.status() < 300) {
                identity.apply(request.get()).ifPresent(taken::add);
            }
            if (now == null) {
                write(socket, reply.bytes(request.get().method().equals("HEAD")));
            }
            return;
        }
        misbehave(now, socket);
    }

    private void misbehave(Trouble now, Socket socket) throws IOException {
        switch (now) {
            case BUSY ->
                write(
                        socket,
                        HttpReply.status(429)
                                .with("Retry-After", Integer.toString(WAIT_SECONDS))
                                .bytes(false));
            case BROKEN -> write(socket, HttpReply.status(500).bytes(false));
            case SILENT -> await();
            case RESET -> Listener.reset(socket);
            case GARBAGE ->
                write(socket, "\u0000\u0001 no such protocol \u00ff\n\n".getBytes(StandardCharsets.ISO_8859_1));
            case HALF ->
                write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"".getBytes(StandardCharsets.UTF_8));
            case HUGE ->
                write(socket, HttpReply.json(200, " ".repeat(2_000_000)).bytes(false));
            case REDIRECT -> {
                var elsewhere = "http://127.0.0.1:" + trap.port() + "/";
                write(socket, HttpReply.status(307).with("Location", elsewhere).bytes(false));
            }
            case LOST -> throw new IllegalStateException("taken before");
        }
    }

    private static void write(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Set<Trouble> troubles() {
        return EnumSet.allOf(Trouble.class);
    }

    @Override
    public void make(Trouble other) {
        trouble = other;
    }

    @Override
    public void behave() {
        trouble = null;
    }

    @Override
    public List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public int trapped() {
        return trap.contacts();
    }

    @Override
    public void close() {
        closed.countDown();
        listener.close();
        trap.close();
    }
}
