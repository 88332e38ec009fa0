package dev.leaven.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://203.0.113.7",
                "http://localhost:8080/x",
                "http://127.0.0.1:8080",
                "http://10.1.2.3",
                "http://172.16.0.1",
                "http://192.168.1.1",
                "http://[::1]:8080",
                "http://[fd00::1]"
            })
    void https_and_the_own_network_are_protected(String address) {
        assertThat(Way.isProtected(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "http://localhost.example.org",
                "http://127.0.0.1.example.org",
                "http://203.0.113.7",
                "http://172.32.0.1",
                "http://169.254.169.254",
                "http://[2001:db8::1]",
                "http://[::ffff:203.0.113.7]"
            })
    void http_to_anywhere_else_is_not(String address) {
        assertThat(Way.isProtected(URI.create(address))).isFalse();
    }
}
