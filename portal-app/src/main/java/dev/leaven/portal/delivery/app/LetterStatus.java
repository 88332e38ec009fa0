package dev.leaven.portal.delivery.app;

import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterState;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a letter fares.
 *
 * @param reason why it is where it is; null where there is nothing to explain
 * @param detail the other side's own words, or empty
 * @param retryAt when it is tried again; null where it is not, or at once
 */
public record LetterStatus(
        LetterId id,
        String channel,
        LetterState state,
        int attempts,
        @Nullable String reason,
        String detail,
        Instant createdAt,
        @Nullable Instant retryAt) {

    /** The translation key of the reason. */
    public Optional<String> reasonKey() {
        return Optional.ofNullable(reason).map(key -> "message.reason." + key);
    }
}
