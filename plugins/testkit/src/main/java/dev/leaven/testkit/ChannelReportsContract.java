package dev.leaven.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.calls.PluginUnavailable.Reason;
import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.ReceivesReports;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a {@link ReceivesReports} must make of requests that anybody on the internet can send. Others have nothing to fear. */
abstract class ChannelReportsContract<P extends Peer> extends ChannelTroubleContract<P> {

    private static final String ADDRESS = "https://portal.example/reports/1";
    private static final int LARGEST = 100_000;

    private static final List<String> BODIES = List.of(
            "",
            "\u0000\u00ff\u0001\ud83d",
            "{",
            "{}",
            "[]",
            "null",
            "[".repeat(20_000),
            "{\"id\":null,\"status\":[]}",
            "{\"reference\":\"contract-1\",\"status\":\"delivered\"}",
            "reference=contract-1&status=delivered",
            "%zz=%",
            "&&==&",
            "<!DOCTYPE x [<!ENTITY e \"e\">]><x>&e;</x>",
            "x".repeat(LARGEST));

    /** Where signatures usually are, each with one that nobody made. */
    private static final Map<String, List<String>> FORGED = Map.of(
            "Authorization", List.of("Bearer x"),
            "Content-Type", List.of("application/json"),
            "Signature", List.of("sig=:AAAA:"),
            "webhook-id", List.of("contract-1"),
            "webhook-signature", List.of("v1,AAAA"),
            "webhook-timestamp", List.of("1795521600"),
            "X-Hub-Signature-256", List.of("sha256=00"),
            "X-Signature", List.of("\u0000"),
            "X-Twilio-Signature", List.of("AAAA"));

    @Test
    void a_report_that_anybody_could_have_sent_changes_nothing_and_is_no_error() {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            for (var body : BODIES) {
                for (var bytes : List.of(Bytes.utf8(body), Bytes.of(body.getBytes(StandardCharsets.UTF_16)))) {
                    assertNobodyIsFooled(jar, peer, new IncomingRequest("GET", URI.create(ADDRESS), Map.of(), bytes));
                    assertNobodyIsFooled(
                            jar, peer, new IncomingRequest("POST", URI.create(ADDRESS + "?a=%C3%A9&a"), FORGED, bytes));
                }
            }
        }
    }

    private void assertNobodyIsFooled(RunningJar jar, P peer, IncomingRequest request) {
        var settings = new HashMap<>(settings(peer));
        settings.put(ReceivesReports.REPORTS_ADDRESS, ADDRESS);
        try {
            assertThat(jar.channel().read(jar.tenant(Map.copyOf(settings)), request))
                    .as("what a report without a signature changes")
                    .isEmpty();
        } catch (PluginUnavailable refused) {
            assertThat(refused.reason())
                    .as("%s of %s, to be refused with a SecurityException", request, request.body())
                    .isEqualTo(Reason.FORGED);
        }
    }
}
