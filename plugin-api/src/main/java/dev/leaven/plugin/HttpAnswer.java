package dev.leaven.plugin;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a server answered.
 *
 * @param status 100 to 599
 * @param headers name in lower case to values in their order
 * @param body up to {@link PluginHttp#MAX_ANSWER} bytes as they came, nothing unpacked; empty where there is none
 */
public record HttpAnswer(int status, Map<String, List<String>> headers, Bytes body) {

    /** As given, with a copy of the headers. */
    public HttpAnswer {
        var lower = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        headers = Collections.unmodifiableMap(lower);
    }

    /** {@return whether the status is in the two hundreds} */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
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

    /** The status only: the rest may hold personal data. */
    @Override
    public String toString() {
        return "status " + status;
    }
}
