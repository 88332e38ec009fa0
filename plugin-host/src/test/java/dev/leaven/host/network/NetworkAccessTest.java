package dev.leaven.host.network;

import static dev.leaven.host.network.TestNetwork.LOOPBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.host.review.HostPattern;
import dev.leaven.plugin.NetworkRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which addresses a call may reach. */
class NetworkAccessTest {

    private final TestNetwork network = new TestNetwork();

    @Test
    void a_placeholder_stands_for_what_was_filled_in() throws IOException {
        var access = network.access(
                List.of("{server}", "{hook}"), NetworkPolicy.allowing(List.of("127.0.0.0/8")), _ -> LOOPBACK);

        assertThat(access.addresses("Mail.Example.COM.")).containsExactly(LOOPBACK);
        assertThat(access.addresses("hooks.example.net")).containsExactly(LOOPBACK);
        assertThatThrownBy(() -> access.addresses("example.com")).isInstanceOf(NetworkRefused.class);
    }

    @Test
    void one_private_address_among_public_ones_is_enough_to_refuse() throws IOException {
        var names = new NetworkAccess(
                List.of(new HostPattern("api.example.com")), network.settings(), NetworkPolicy.PUBLIC_ONLY, _ ->
                        new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")});

        assertThatThrownBy(() -> names.addresses("api.example.com")).isInstanceOf(NetworkRefused.class);
    }
}
