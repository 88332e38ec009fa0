package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.UI;
import dev.leaven.host.review.PluginKind;
import dev.leaven.portal.components.Formats;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.jspecify.annotations.Nullable;

/** How the facts of a plugin are written: dates, sizes, fingerprints and names. */
final class PluginFormats {

    private static final int GROUP = 4;

    private PluginFormats() {}

    static String kind(@Nullable PluginKind kind) {
        String name = kind == null ? "unknown" : kind.name().toLowerCase(Locale.ROOT);
        return UI.getCurrent().getTranslation("operator.plugins.kind." + name);
    }

    static String day(Instant instant) {
        return Formats.date(
                instant.atZone(ZoneOffset.UTC).toLocalDate(), UI.getCurrent().getLocale());
    }

    static String size(long bytes) {
        var numbers = java.text.NumberFormat.getIntegerInstance(
                Formats.region(UI.getCurrent().getLocale()));
        return numbers.format(Math.max(1, bytes / 1_000)) + " kB";
    }

    /** In groups of four, as other tools show it, so that it can be compared aloud. */
    static String fingerprint(String hex) {
        return Arrays.stream(hex.split("(?<=\\G.{" + GROUP + "})", -1)).collect(Collectors.joining(" "));
    }

    /** {@code CN=Example Learning,O=Example BV} as Example Learning, Example BV. */
    static String name(String distinguished) {
        try {
            var parts = new java.util.ArrayList<>(new LdapName(distinguished).getRdns()).reversed();
            return parts.stream()
                    .map(part -> String.valueOf(part.getValue()))
                    .distinct()
                    .collect(Collectors.joining(", "));
        } catch (InvalidNameException _) {
            return distinguished;
        }
    }
}
