package ${package};

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A board to try the channel with: shows on the terminal what is pinned to it. Run it with {@code java Board.java}. */
final class Board {

    private static final int PORT = 8099;

    private Board() {}

    public static void main(String[] args) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        server.createContext("/", exchange -> {
            var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (exchange.getRequestMethod().equals("POST")) {
                System.out.println("---- " + exchange.getRequestHeaders().getFirst("Idempotency-Key") + "\n" + text);
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        System.out.println("The board hangs at http://localhost:" + PORT + "/");
    }
}
