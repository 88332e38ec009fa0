package dev.leaven.channel.email;

import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.PluginHttp;
import dev.leaven.plugin.PluginSockets;
import dev.leaven.plugin.PluginStore;
import dev.leaven.plugin.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What the portal would hand in: sockets that end on this machine whatever the name, a clock that stands still, and a store in memory. */
record Contexts(Map<String, String> filledIn, Map<String, String> stored, Duration patience) implements PluginContext {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    static Contexts of(Map<String, String> filledIn) {
        return new Contexts(filledIn, new HashMap<>(), Duration.ofMinutes(1));
    }

    Contexts with(String key, String value) {
        var more = new HashMap<>(filledIn);
        more.put(key, value);
        return new Contexts(more, stored, patience);
    }

    /** Shortly before its deadline, the portal ends what a call has open. */
    Contexts hangingUp(Duration after) {
        return new Contexts(filledIn, stored, after);
    }

    @Override
    public String organisation() {
        return "org";
    }

    @Override
    public Settings settings() {
        return key -> Optional.ofNullable(filledIn.get(key));
    }

    @Override
    public PluginHttp http() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PluginSockets sockets() {
        return (host, port) -> {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> close(socket));
            return socket;
        };
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It is closed already.
        }
    }

    @Override
    public System.Logger log() {
        return System.getLogger("test");
    }

    @Override
    public Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Override
    public PluginStore store() {
        return new PluginStore() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(stored.get(key));
            }

            @Override
            public void put(String key, String value) {
                stored.put(key, value);
            }

            @Override
            public void remove(String key) {
                stored.remove(key);
            }
        };
    }
}
