package dev.leaven.portal.delivery.internal;

import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.portal.delivery.internal.ReportTokens.Reporter;
import dev.leaven.portal.plugins.ChannelUnavailable;
import dev.leaven.portal.tenancy.TenantScope;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes delivery reports from the systems behind channels, without session or sign-in: the token in the address names the
 * organisation and the channel, and the channel checks who is speaking. Every answer is empty.
 */
@RestController
class DeliveryReportController {

    private static final int LARGEST = 100_000;
    private static final String SECONDS_TO_WAIT = "10";

    private final ReportTokens tokens;
    private final DeliveryReportAddresses addresses;
    private final ReportRate rate;
    private final DeliveryReports reports;

    DeliveryReportController(
            ReportTokens tokens, DeliveryReportAddresses addresses, ReportRate rate, DeliveryReports reports) {
        this.tokens = tokens;
        this.addresses = addresses;
        this.rate = rate;
        this.reports = reports;
    }

    @PostMapping("/hooks/{token}")
    ResponseEntity<Void> report(@PathVariable String token, HttpServletRequest request) throws IOException {
        var reporter = tokens.verify(token);
        if (reporter.isEmpty()) {
            return answer(HttpStatus.NOT_FOUND);
        }
        if (!rate.allows(reporter.get())) {
            return later(HttpStatus.TOO_MANY_REQUESTS);
        }
        var called = called(reporter.get(), request);
        if (called.isEmpty()) {
            return answer(HttpStatus.BAD_REQUEST);
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        return takeIn(reporter.get(), incoming(called.get(), request, body));
    }

    private ResponseEntity<Void> takeIn(Reporter reporter, IncomingRequest request) {
        try {
            TenantScope.run(reporter.tenant(), () -> reports.takeIn(reporter.name(), request));
            return answer(HttpStatus.NO_CONTENT);
        } catch (ChannelUnavailable why) {
            return switch (why.reason()) {
                case FORGED -> answer(HttpStatus.FORBIDDEN);
                // As if it had never been: whoever left takes their reports along.
                case NOT_ENABLED -> answer(HttpStatus.NOT_FOUND);
                default -> later(HttpStatus.SERVICE_UNAVAILABLE);
            };
        }
    }

    /**
     * The address that was handed out: a proxy in between may have called another, and signatures cover it. Empty where what
     * was put behind it can't be in an address.
     */
    private Optional<URI> called(Reporter reporter, HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        try {
            return Optional.of(new URI(addresses.address(reporter) + query));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static IncomingRequest incoming(URI address, HttpServletRequest request, byte[] body) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        return new IncomingRequest(request.getMethod(), address, headers, Bytes.of(body));
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }

    private static ResponseEntity<Void> later(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .build();
    }
}
