package dev.leaven.plugin;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An HTTP request.
 *
 * @param method as in {@code POST}
 * @param address absolute, http or https
 * @param headers name to value; neither holds a line break
 * @param timeout for the whole call, over 0 up to 30 s
 */
public record HttpCall(String method, URI address, Map<String, String> headers, Bytes body, Duration timeout) {

    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** @throws IllegalArgumentException for another scheme, a line break in a header, a time out of its range */
    public HttpCall {
        headers = Map.copyOf(headers);
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw new IllegalArgumentException("only http and https can be called");
        }
        headers.forEach((name, value) -> {
            if (!name.matches("[A-Za-z0-9-]+") || value.chars().anyMatch(c -> c < ' ' && c != '\t')) {
                throw new IllegalArgumentException("not a header: " + name.replaceAll("[^A-Za-z0-9-]", "?"));
            }
        });
        if (!timeout.isPositive() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a call takes over 0 and up to 30 seconds, not " + timeout);
        }
    }

    public static HttpCall get(URI address) {
        return new HttpCall("GET", address, Map.of(), Bytes.NONE, USUAL);
    }

    /** @param contentType as in {@code application/json} */
    public static HttpCall post(URI address, String contentType, Bytes body) {
        return new HttpCall("POST", address, Map.of("Content-Type", contentType), body, USUAL);
    }

    public HttpCall with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HttpCall(method, address, more, body, timeout);
    }

    public HttpCall within(Duration limit) {
        return new HttpCall(method, address, headers, body, limit);
    }

    /** Method and host only: the rest may hold secrets. */
    @Override
    public String toString() {
        return method + " " + address.getHost();
    }
}
