package dev.leaven.host.review;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One entry of {@code Leaven-Hosts}: a host, {@code *.} and a domain for every host below it, or {@code {key}} for the host
 * that an organisation filled in.
 */
public record HostPattern(String text) {

    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String NAME = LABEL + "(\\." + LABEL + ")*";

    // A wildcard over a whole top-level domain would be a wildcard over everything.
    private static final String VALID =
            "\\{[a-z][a-z0-9-]{0,39}}|" + NAME + "|\\*\\." + LABEL + "(\\." + LABEL + ")+|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*";

    static boolean isValid(String text) {
        return text.length() <= 253 && text.matches(VALID);
    }

    /** The setting that this stands for. */
    public Optional<String> settingKey() {
        return text.startsWith("{") ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
    }

    /** @param settings what the organisation filled in */
    public boolean matches(String host, Function<String, Optional<String>> settings) {
        var wanted = canonical(host);
        if (text.startsWith("*.")) {
            return wanted.endsWith(canonical(text.substring(1)));
        }
        return settingKey()
                .map(key -> settings.apply(key)
                        .flatMap(HostPattern::hostOf)
                        .filter(wanted::equals)
                        .isPresent())
                .orElseGet(() -> canonical(text).equals(wanted));
    }

    /** Lower case, without the root's dot and an IPv6 address' brackets. */
    public static String canonical(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        if (lower.startsWith("[") && lower.endsWith("]")) {
            lower = lower.substring(1, lower.length() - 1);
        }
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static Optional<String> hostOf(String setting) {
        if (!setting.contains("/")) {
            return Optional.of(canonical(setting.strip()));
        }
        try {
            return Optional.ofNullable(URI.create(setting.strip()).getHost()).map(HostPattern::canonical);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
