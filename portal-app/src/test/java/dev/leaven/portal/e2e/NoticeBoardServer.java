package dev.leaven.portal.e2e;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the archetype's channel posts to, on this machine. */
final class NoticeBoardServer implements AutoCloseable {

    private final List<String> notices = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    NoticeBoardServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (exchange.getRequestMethod().equals("POST")) {
                notices.add(text);
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** What was pinned, in order. */
    List<String> notices() {
        return List.copyOf(notices);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
