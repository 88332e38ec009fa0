package dev.leaven.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

/** Links lead where the operator says, and where nobody said it, only a demo on one's own machine is right. */
class PortalAddressTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final InetAddress EVERYWHERE = InetAddress.ofLiteral("0.0.0.0");

    @Test
    void what_the_operator_says_holds_without_its_last_slash() {
        var address = new PortalAddress(" https://leaven.example.org/ ", 8080, EVERYWHERE, true);

        assertThat(address.of("/q/x")).isEqualTo("https://leaven.example.org/q/x");
        assertThat(address.reachable()).isTrue();
        assertThat(address.astray()).isFalse();
    }

    @Test
    void without_it_links_lead_to_this_machine_and_only_in_a_demo_on_it_is_that_right() {
        assertThat(new PortalAddress("", 9090, HERE, true).of("/q/x")).isEqualTo("http://localhost:9090/q/x");
        assertThat(new PortalAddress("", 8080, HERE, true).astray()).isFalse();
        assertThat(new PortalAddress("", 8080, EVERYWHERE, true).astray()).isTrue();
        assertThat(new PortalAddress("", 8080, HERE, false).astray())
                .as("it may stand behind a proxy")
                .isTrue();
        assertThat(new PortalAddress("", 8080, HERE, true).reachable()).isFalse();
    }
}
