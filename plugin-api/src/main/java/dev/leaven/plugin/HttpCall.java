package dev.leaven.plugin;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An HTTP request.
 *
 * @param method 1 to 20 capitals, as in {@code POST}; neither {@code CONNECT} nor {@code TRACE}
 * @param address absolute, http or https
 * @param headers name to value; neither holds a line break
 * @param body up to {@link PluginHttp#MAX_BODY} bytes; empty for none
 * @param timeout for the whole call, over 0 up to 30 s
 */
public record HttpCall(String method, URI address, Map<String, String> headers, Bytes body, Duration timeout) {

    // One makes a tunnel of a proxy, the other sends secrets back.
    private static final Set<String> REFUSED = Set.of("CONNECT", "TRACE");
    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /**
     * As given, with a copy of the headers.
     *
     * @throws IllegalArgumentException for another method or scheme, a line break in a header, a time out of its range
     */
    public HttpCall {
        headers = Map.copyOf(headers);
        if (!method.matches("[A-Z]{1,20}") || REFUSED.contains(method)) {
            throw new IllegalArgumentException("not a method that can be called");
        }
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

    /**
     * A GET without headers, for up to 10 s.
     *
     * @param address absolute, http or https
     * @return a call, to be varied and sent
     * @throws IllegalArgumentException for another scheme
     */
    public static HttpCall get(URI address) {
        return new HttpCall("GET", address, Map.of(), Bytes.NONE, USUAL);
    }

    /**
     * A POST, for up to 10 s.
     *
     * @param address absolute, http or https
     * @param contentType as in {@code application/json}
     * @param body up to {@link PluginHttp#MAX_BODY} bytes
     * @return a call, to be varied and sent
     * @throws IllegalArgumentException for another scheme, or a line break in the type
     */
    public static HttpCall post(URI address, String contentType, Bytes body) {
        return new HttpCall("POST", address, Map.of("Content-Type", contentType), body, USUAL);
    }

    /**
     * The same with one header more.
     *
     * @param header its name, {@code [A-Za-z0-9-]+}; the value of the same name, written the same, is replaced
     * @param value without line breaks
     * @return a new call
     * @throws IllegalArgumentException for a name or a value of another form
     */
    public HttpCall with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HttpCall(method, address, more, body, timeout);
    }

    /**
     * The same with another time.
     *
     * @param limit for the whole call, over 0 up to 30 s
     * @return a new call
     * @throws IllegalArgumentException for a time out of its range
     */
    public HttpCall within(Duration limit) {
        return new HttpCall(method, address, headers, body, limit);
    }

    /** Method and host only: the rest may hold secrets. */
    @Override
    public String toString() {
        return method + " " + address.getHost();
    }
}
