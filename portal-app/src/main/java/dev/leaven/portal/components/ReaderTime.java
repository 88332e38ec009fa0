package dev.leaven.portal.components;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times of day as the reader's own clock shows them. */
public final class ReaderTime {

    private ReaderTime() {}

    /** Such as "14:05", not earlier than the instant; where the browser tells no zone, in UTC, and saying so. */
    public static String upTo(Instant instant, UI ui) {
        var minute = instant.plus(1, ChronoUnit.MINUTES).minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
        return format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), minute, ui);
    }

    /** Such as "12 November 2026 at 14:05"; where the browser tells no zone, in UTC, and saying so. */
    public static String at(Instant instant, UI ui) {
        return format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), instant, ui);
    }

    private static String format(DateTimeFormatter localized, Instant instant, UI ui) {
        var format = new DateTimeFormatterBuilder().append(localized);
        var zone = zone(ui.getPage().getExtendedClientDetails().getTimeZoneId());
        if (zone.isEmpty()) {
            format.appendLiteral(' ').appendZoneText(TextStyle.SHORT);
        }
        return format.toFormatter(Formats.region(ui.getLocale())).format(instant.atZone(zone.orElse(ZoneId.of("UTC"))));
    }

    private static Optional<ZoneId> zone(@Nullable String id) {
        try {
            return Optional.ofNullable(id).map(ZoneId::of);
        } catch (DateTimeException unheardOf) {
            return Optional.empty();
        }
    }
}
