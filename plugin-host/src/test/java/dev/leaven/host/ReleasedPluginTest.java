package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.calls.PluginUnavailable.Reason;
import dev.leaven.host.context.CallTenant;
import dev.leaven.host.network.NetworkPolicy;
import dev.leaven.host.review.Checksum;
import dev.leaven.host.review.TrustedPublishers;
import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.SettingKind;
import dev.leaven.plugin.channel.Attachment;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Recipient;
import dev.leaven.plugin.channel.RejectionReason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin built against API 1.0.0, never since, in this host: see its folder's README. */
class ReleasedPluginTest {

    @TempDir
    Path folder;

    private PluginHost host;

    @BeforeEach
    void start() throws IOException, URISyntaxException {
        var jar = Path.of(Objects.requireNonNull(getClass().getResource("/released/first-channel-1.0.0.jar"))
                .toURI());
        var trust = new TrustedPublishers(Set.of(), Set.of(Checksum.of(jar)));
        host = new PluginHost(HostSetup.in(folder.resolve("work"))
                .limited(TestHost.PATIENT)
                .trusting(() -> trust)
                .reaching(NetworkPolicy.allowing(List.of("127.0.0.0/8"))));
        host.start(jar);
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void it_describes_itself_and_its_settings() {
        assertThat(channel().describe().name().in(Locale.of("nl"))).isEqualTo("Eerste");
        assertThat(channel().settings()).extracting("kind").contains((Object[]) SettingKind.values());
    }

    @Test
    void it_checks_settings() {
        assertThat(channel().check(tenant("number", "3"))).isInstanceOf(CheckResult.Passed.class);
        assertThat(channel().check(tenant("number", "7"))).isInstanceOf(CheckResult.Failed.class);
        assertThat(channel().check(tenant("number", "3", "url", "http://10.0.0.1/")))
                .isInstanceOf(CheckResult.Failed.class);
    }

    @Test
    void it_ends_a_delivery_in_each_way() {
        assertThat(channel().deliver(tenant(), message("any")))
                .isEqualTo(new Delivery.Accepted("Ann3nlOrgmailto:x@example.org<p>x</p>"));
        assertThat(channel().deliver(tenant(), message("later")))
                .isEqualTo(new Delivery.TryLater(Duration.ofSeconds(30), "busy"));
        assertThat(channel().deliver(tenant(), message("never")))
                .isEqualTo(new Delivery.Rejected(RejectionReason.ADDRESS_UNKNOWN, "nobody"));
        assertThat(channel().deliver(tenant("host", "127.0.0.1"), message("socket")))
                .isInstanceOf(Delivery.TryLater.class);
    }

    @Test
    void it_calls_over_http() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders()
                    .add("X-Ref", exchange.getRequestHeaders().getFirst("X-Key"));
            exchange.sendResponseHeaders(202, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            assertThat(channel().deliver(tenant("url", address), message("http")))
                    .isEqualTo(new Delivery.Delivered("202key-1text"));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void it_measures_texts() {
        assertThat(channel().measure("abc").parts()).isEqualTo(2);
        assertThat(channel().measure("").parts()).isEqualTo(1);
    }

    @Test
    void it_reads_reports_and_refuses_forged_ones() {
        assertThat(channel().read(tenant(), report("s")))
                .containsExactly(new DeliveryReport("ref-1", new Delivery.Delivered(null)));
        assertThatThrownBy(() -> channel().read(tenant(), report("x")))
                .isInstanceOfSatisfying(
                        PluginUnavailable.class, e -> assertThat(e.reason()).isEqualTo(Reason.FORGED));
    }

    private GuardedChannel channel() {
        return host.channel("first-channel");
    }

    private static CallTenant tenant(String... settings) {
        var values = new java.util.HashMap<String, String>();
        for (var i = 0; i < settings.length; i += 2) {
            values.put(settings[i], settings[i + 1]);
        }
        return TestCalls.tenant(values);
    }

    private static IncomingRequest report(String secret) {
        return new IncomingRequest(
                "POST",
                URI.create("https://portal.example/reports/1"),
                Map.of("x-secret", List.of(secret)),
                Bytes.utf8("ref-1"));
    }

    private static Message message(String subject) {
        return new Message(
                "key-1",
                "Org",
                new Recipient("ann@example.org", "Ann"),
                Locale.of("nl"),
                subject,
                "text",
                "<p>x</p>",
                List.of(new Attachment("a.txt", "text/plain", Bytes.utf8("abc"))),
                URI.create("mailto:x@example.org"));
    }
}
