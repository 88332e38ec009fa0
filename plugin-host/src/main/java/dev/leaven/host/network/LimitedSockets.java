package dev.leaven.host.network;

import dev.leaven.host.calls.CallLifetime;
import dev.leaven.plugin.NetworkRefused;
import dev.leaven.plugin.PluginSockets;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sockets to allowed hosts, closed with the call. */
public final class LimitedSockets implements PluginSockets {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_MILLIS = 20_000;
    private static final int MOST_OPEN = 10;

    private final CallLifetime lifetime;
    private final NetworkAccess access;

    public LimitedSockets(CallLifetime lifetime, NetworkAccess access) {
        this.lifetime = lifetime;
        this.access = access;
    }

    @Override
    public Socket connect(String host, int port) throws IOException {
        lifetime.check();
        if (port < 1 || port > 65_535) {
            throw new NetworkRefused("not a port: " + port);
        }
        var connecting = lifetime.submit(() -> connected(host, port));
        try {
            return connecting.get(2 * CONNECT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            connecting.cancel(true);
            throw new SocketTimeoutException("no connection within the time");
        } catch (InterruptedException _) {
            connecting.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the call is being ended");
        } catch (ExecutionException e) {
            throw NetworkErrors.of(e);
        }
    }

    private Socket connected(String host, int port) throws IOException {
        IOException last = new IOException("no address");
        for (InetAddress address : access.addresses(host, port)) {
            var socket = new HeldSocket(lifetime);
            lifetime.hold(socket);
            try {
                if (lifetime.held() > MOST_OPEN) {
                    throw new NetworkRefused("a call has up to " + MOST_OPEN + " connections");
                }
                socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
                socket.setSoTimeout(READ_MILLIS);
                return socket;
            } catch (IOException e) {
                socket.close();
                last = e;
            }
        }
        throw last;
    }

    private static final class HeldSocket extends Socket {

        private final CallLifetime lifetime;

        HeldSocket(CallLifetime lifetime) {
            this.lifetime = lifetime;
        }

        @Override
        public void close() throws IOException {
            lifetime.release(this);
            stopLingering();
            super.close();
        }

        // The core ends connections, and waits for nobody to take what is still to be sent.
        private void stopLingering() {
            try {
                if (isConnected() && getSoLinger() > 0) {
                    setSoLinger(false, 0);
                }
            } catch (SocketException _) {
                // It is closed already.
            }
        }
    }
}
