package dev.leaven.plugin.channel;

import dev.leaven.plugin.Bytes;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody sent to a channel's address for reports.
 *
 * @param method as in {@code POST}
 * @param address the full address as it was called, for signatures that cover it
 * @param headers name, in any case, to values
 * @param body up to 100,000 bytes, exactly as received
 */
public record IncomingRequest(String method, URI address, Map<String, List<String>> headers, Bytes body) {

    /** As given, with a copy of the headers. */
    public IncomingRequest {
        var copy = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
    }

    /**
     * Looks a header up.
     *
     * @param name in any case
     * @return its first value; empty where it is not there
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name))
                .filter(values -> !values.isEmpty())
                .map(List::getFirst);
    }

    /** The method only. */
    @Override
    public String toString() {
        return method;
    }
}
