package dev.leaven.channel.webhook;

import dev.leaven.plugin.HttpAnswer;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.RejectionReason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What the other system's answer means: anything but a clear word is worth another attempt. */
final class Answer {

    private static final int GONE = 410;
    private static final int TOO_LARGE = 413;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private Answer() {}

    static Delivery read(HttpAnswer answer, Instant now) {
        var detail = "status " + answer.status();
        if (answer.isSuccess()) {
            return new Delivery.Delivered(null);
        }
        return switch (answer.status()) {
            case GONE -> new Delivery.Rejected(RejectionReason.SETTINGS, detail);
            case TOO_LARGE -> new Delivery.Rejected(RejectionReason.CONTENT, detail);
            default -> new Delivery.TryLater(wait(answer, now), detail);
        };
    }

    /** {@code Retry-After} in seconds or as a date (RFC 9110); null where it says neither, at most a day. */
    private static @Nullable Duration wait(HttpAnswer answer, Instant now) {
        var header = answer.header("Retry-After").map(String::strip).orElse("");
        try {
            var wait = header.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(header))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            if (wait.isNegative()) {
                return null;
            }
            return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
