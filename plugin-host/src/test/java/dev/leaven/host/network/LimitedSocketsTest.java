package dev.leaven.host.network;

import static dev.leaven.host.network.TestNetwork.LOOPBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.leaven.host.TestHost;
import dev.leaven.plugin.NetworkRefused;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sockets, and how a call ends that has some. */
class LimitedSocketsTest {

    private final TestNetwork network = new TestNetwork();
    private final CountDownLatch letGo = new CountDownLatch(1);

    @AfterEach
    void stop() {
        letGo.countDown();
        network.lifetime.end();
    }

    @Test
    void sockets_follow_the_same_rules_and_end_with_the_call() throws IOException {
        try (var listening = new ServerSocket(0, 1, LOOPBACK)) {
            var sockets = new LimitedSockets(network.lifetime, network.allowing("smtp.example.com"));
            var socket = sockets.connect("smtp.example.com", listening.getLocalPort());
            assertThat(socket.isConnected()).isTrue();
            assertThat(socket.getSoTimeout()).isEqualTo(20_000);
            assertThatThrownBy(() -> sockets.connect("other.example.com", listening.getLocalPort()))
                    .isInstanceOf(NetworkRefused.class);
            assertThatThrownBy(() -> sockets.connect("smtp.example.com", 0)).isInstanceOf(NetworkRefused.class);

            network.lifetime.end();

            assertThat(socket.isClosed()).isTrue();
            assertThatThrownBy(() -> sockets.connect("smtp.example.com", listening.getLocalPort()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void one_port_may_be_allowed_of_an_address_that_is_otherwise_closed() throws IOException {
        try (var allowed = new ServerSocket(0, 1, LOOPBACK);
                var other = new ServerSocket(0, 1, LOOPBACK)) {
            var policy = NetworkPolicy.PUBLIC_ONLY.withSocketsTo(
                    Set.of(new InetSocketAddress(LOOPBACK, allowed.getLocalPort())));
            var access = network.access(List.of("smtp.example.com"), policy, _ -> LOOPBACK);
            var sockets = new LimitedSockets(network.lifetime, access);

            assertThat(sockets.connect("smtp.example.com", allowed.getLocalPort())
                            .isConnected())
                    .isTrue();
            assertThatThrownBy(() -> sockets.connect("smtp.example.com", other.getLocalPort()))
                    .isInstanceOf(NetworkRefused.class);
            assertThatThrownBy(() -> access.addresses("smtp.example.com"))
                    .as("a web address there")
                    .isInstanceOf(NetworkRefused.class);
        }
    }

    @Test
    void a_connection_that_would_rather_linger_ends_at_once() throws Exception {
        try (var listening = new ServerSocket()) {
            listening.setReceiveBufferSize(4_096);
            listening.bind(new InetSocketAddress(LOOPBACK, 0));
            var socket = new LimitedSockets(network.lifetime, network.allowing("smtp.example.com"))
                    .connect("smtp.example.com", listening.getLocalPort());
            socket.setSendBufferSize(1_000_000);
            socket.setSoLinger(true, 60);
            socket.getOutputStream().write(new byte[100_000]);

            var ending = Thread.ofPlatform().daemon().start(network.lifetime::end);
            TestHost.await(() -> !ending.isAlive());
        }
    }

    @Test
    void a_name_server_that_takes_its_time_holds_no_other_call_up() throws Exception {
        // As the JDK does it: whoever looks a name up keeps the processor's virtual threads waiting.
        for (var call = 0; call < Runtime.getRuntime().availableProcessors(); call++) {
            var slow = network.access(List.of("slow.example.com"), NetworkPolicy.allowing(List.of("127.0.0.1")), _ -> {
                while (letGo.getCount() > 0) {
                    Thread.onSpinWait();
                }
                return LOOPBACK;
            });
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> catchThrowable(
                            () -> new LimitedSockets(network.lifetime, slow).connect("slow.example.com", 25)));
        }
        TestHost.await(() -> network.lookups.get() == Runtime.getRuntime().availableProcessors());

        assertThat(network.lifetime.submit(() -> "done").get(1, TimeUnit.MINUTES))
                .isEqualTo("done");
    }
}
