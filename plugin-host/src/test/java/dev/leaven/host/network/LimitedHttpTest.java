package dev.leaven.host.network;

import static dev.leaven.host.network.TestNetwork.LOOPBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.leaven.host.TestHost;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.HttpCall;
import dev.leaven.plugin.NetworkRefused;
import dev.leaven.plugin.PluginHttp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of a plugin: whom they reach, what they may carry, and how long they take. */
class LimitedHttpTest {

    private final TestNetwork network = new TestNetwork();
    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch letGo = new CountDownLatch(1);
    private final ExecutorService serving = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        server.setExecutor(serving);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            answer(exchange);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        letGo.countDown();
        network.lifetime.end();
        server.stop(0);
        serving.close();
    }

    @Test
    void a_call_goes_to_a_host_of_the_manifest() throws IOException {
        var answer = http("api.example.com").send(call("api.example.com", "/echo", "hello"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().text()).isEqualTo("POST hello text/plain null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other.example.com",
                "example.com",
                "api.example.com.evil.org",
                "evilapi.example.com",
                "127.0.0.1"
            })
    void to_no_other(String host) {
        assertThatThrownBy(() -> http("api.example.com").send(get(host, "/echo")))
                .isInstanceOf(NetworkRefused.class);
        assertThat(requests).hasValue(0);
    }

    @Test
    void a_wildcard_stands_for_every_host_below() throws IOException {
        assertThat(http("*.example.com")
                        .send(get("eu.api.example.com", "/echo"))
                        .status())
                .isEqualTo(200);
        assertThatThrownBy(() -> http("*.example.com").send(get("example.com", "/echo")))
                .isInstanceOf(NetworkRefused.class);
        assertThatThrownBy(() -> http("*.example.com").send(get("evilexample.com", "/echo")))
                .isInstanceOf(NetworkRefused.class);
    }

    @Test
    void a_private_address_is_refused_unless_the_operator_allows_it() {
        var http = new LimitedHttp(
                network.lifetime, network.access(List.of("api.example.com"), NetworkPolicy.PUBLIC_ONLY, _ -> LOOPBACK));

        assertThatThrownBy(() -> http.send(get("api.example.com", "/echo")))
                .isInstanceOf(NetworkRefused.class)
                .hasMessage("not a public address: api.example.com");
        assertThat(requests).hasValue(0);
    }

    @Test
    void a_name_that_changes_its_address_after_the_check_gets_nowhere() throws IOException {
        // The first answer passes the check. Whoever asked again would be led to a private address.
        var answers = new ArrayDeque<>(List.of(LOOPBACK, InetAddress.getByName("127.66.66.66")));
        var http = new LimitedHttp(
                network.lifetime,
                network.access(
                        List.of("api.example.com"),
                        NetworkPolicy.allowing(List.of("127.0.0.1")),
                        _ -> answers.remove()));

        assertThat(http.send(get("api.example.com", "/echo")).status()).isEqualTo(200);
        assertThat(http.send(get("api.example.com", "/echo")).status()).isEqualTo(200);
        assertThat(network.lookups).hasValue(1);
    }

    @Test
    void a_redirection_is_an_answer_like_others() throws IOException {
        var answer = http("api.example.com").send(get("api.example.com", "/redirect"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("location")).contains("http://169.254.169.254/");
        assertThat(requests).hasValue(1);
    }

    @Test
    void a_cookie_is_not_sent_back() throws IOException {
        var http = http("api.example.com");
        http.send(get("api.example.com", "/cookie"));

        assertThat(http.send(get("api.example.com", "/echo")).body().text()).endsWith("null");
    }

    @Test
    void an_answer_without_end_is_refused() {
        assertThatThrownBy(() -> http("api.example.com").send(get("api.example.com", "/endless")))
                .isInstanceOf(NetworkRefused.class)
                .hasMessageContaining("1000000");
    }

    @Test
    void a_body_that_is_too_large_is_not_sent() {
        var call = HttpCall.post(
                address("api.example.com", "/echo"),
                "application/octet-stream",
                Bytes.of(new byte[PluginHttp.MAX_BODY + 1]));

        assertThatThrownBy(() -> http("api.example.com").send(call)).isInstanceOf(NetworkRefused.class);
        assertThat(requests).hasValue(0);
    }

    @Test
    void a_server_that_takes_its_time_gets_as_much_as_the_call_allows() {
        var call = get("api.example.com", "/slow").within(Duration.ofMillis(200));

        assertThatThrownBy(() -> http("api.example.com").send(call)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void a_call_that_is_nearly_over_is_cut_off_and_opens_nothing_more() throws Exception {
        var call = get("api.example.com", "/drip").within(Duration.ofSeconds(20));
        serving.submit(() -> {
            TestHost.await(() -> requests.get() > 0);
            network.lifetime.hangUp();
        });

        var http = http("api.example.com");
        assertThatThrownBy(() -> http.send(call)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> http.send(get("api.example.com", "/echo"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> http("api.example.com").send(get("api.example.com", "/echo")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_server_that_drips_does_not_get_more() {
        var call = get("api.example.com", "/drip").within(Duration.ofMillis(300));

        assertThatThrownBy(() -> http("api.example.com").send(call)).isInstanceOf(SocketTimeoutException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "Content-Length", "Transfer-Encoding", "Connection", "Proxy-Authorization"})
    void headers_that_say_where_a_message_goes_or_ends_are_the_portals(String header) {
        assertThatThrownBy(() -> http("api.example.com")
                        .send(get("api.example.com", "/echo").with(header, "x")))
                .isInstanceOf(NetworkRefused.class);
    }

    @Test
    void an_address_with_a_user_is_refused() {
        var call = HttpCall.get(URI.create("http://api.example.com@evil.example.org/"));

        assertThatThrownBy(() -> http("api.example.com").send(call)).isInstanceOf(NetworkRefused.class);
    }

    @Test
    void a_server_that_is_not_there_is_an_io_error_of_the_jdk() throws IOException {
        var port = server.getAddress().getPort();
        server.stop(0);

        assertThatThrownBy(() ->
                        http("api.example.com").send(HttpCall.get(URI.create("http://api.example.com:" + port + "/"))))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NetworkRefused.class)
                .satisfies(error ->
                        assertThat(error.getClass().getModule().getName()).isEqualTo("java.base"));
    }

    @Test
    void a_server_that_can_not_prove_its_name_is_not_talked_to() throws IOException {
        var https = HttpsServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(SigningKey.trusted().untrustedServer()));
        https.createContext("/", this::answer);
        https.start();
        try {
            var address =
                    URI.create("https://api.example.com:" + https.getAddress().getPort() + "/echo");
            assertThatThrownBy(() -> http("api.example.com").send(HttpCall.get(address)))
                    .isInstanceOf(SSLException.class);
        } finally {
            https.stop(0);
        }
    }

    private PluginHttp http(String pattern) {
        return new LimitedHttp(network.lifetime, network.allowing(pattern));
    }

    private HttpCall get(String host, String path) {
        return HttpCall.get(address(host, path));
    }

    private HttpCall call(String host, String path, String body) {
        return HttpCall.post(address(host, path), "text/plain", Bytes.utf8(body));
    }

    private URI address(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/redirect" -> {
                    exchange.getResponseHeaders().add("Location", "http://169.254.169.254/");
                    exchange.sendResponseHeaders(302, -1);
                }
                case "/cookie" -> {
                    exchange.getResponseHeaders().add("Set-Cookie", "a=b");
                    exchange.sendResponseHeaders(204, -1);
                }
                case "/endless" -> {
                    exchange.sendResponseHeaders(200, 0);
                    var chunk = new byte[100_000];
                    for (var i = 0; i < 20; i++) {
                        exchange.getResponseBody().write(chunk);
                    }
                    waiting();
                }
                case "/slow" -> waiting();
                case "/drip" -> {
                    exchange.sendResponseHeaders(200, 0);
                    while (!letGo.await(20, TimeUnit.MILLISECONDS)) {
                        exchange.getResponseBody().write('.');
                        exchange.getResponseBody().flush();
                    }
                }
                default -> {
                    var headers = exchange.getRequestHeaders();
                    var said = exchange.getRequestMethod() + " "
                            + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8) + " "
                            + headers.getFirst("Content-Type") + " " + headers.getFirst("Cookie");
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(said.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void waiting() throws InterruptedException {
        letGo.await();
    }
}
