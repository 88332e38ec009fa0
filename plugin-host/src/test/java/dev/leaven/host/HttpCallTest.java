package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.HttpCall;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API has no tests of its own: it depends on nothing. */
class HttpCallTest {

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "REPORT"})
    void a_method_is_one_in_capitals(String method) {
        assertThat(call(method).method()).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "get",
                "GET ",
                "GET /x HTTP/1.1\r\nHost: y\r\n\r\nGET",
                "CONNECT",
                "TRACE",
                "ABCDEFGHIJKLMNOPQRSTU"
            })
    void what_splits_a_request_or_opens_a_tunnel_is_none(String method) {
        assertThatThrownBy(() -> call(method))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a method that can be called");
    }

    private static HttpCall call(String method) {
        return new HttpCall(method, URI.create("https://example.org"), Map.of(), Bytes.NONE, Duration.ofSeconds(1));
    }
}
