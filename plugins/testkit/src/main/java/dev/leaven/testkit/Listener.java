package dev.leaven.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A port on loopback, with a thread for each who connects. */
final class Listener implements AutoCloseable {

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger contacts = new AtomicInteger();

    Listener(Conversation conversation) {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("peer").start(() -> accept(conversation));
    }

    int port() {
        return server.getLocalPort();
    }

    int contacts() {
        return contacts.get();
    }

    /** With a TCP reset instead of an orderly end. */
    static void reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private void accept(Conversation conversation) {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                contacts.incrementAndGet();
                open.add(socket);
                Thread.ofVirtual().start(() -> hold(conversation, socket));
            } catch (IOException _) {
                // Closed, which ends the loop.
            }
        }
    }

    private void hold(Conversation conversation, Socket socket) {
        try (socket) {
            conversation.hold(socket);
        } catch (IOException _) {
            // The other side has hung up, or this one was closed: both belong to the tests.
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Conversation {
        /** The socket is closed afterwards. */
        void hold(Socket socket) throws IOException;
    }
}
