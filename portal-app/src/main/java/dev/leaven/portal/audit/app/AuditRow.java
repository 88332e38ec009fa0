package dev.leaven.portal.audit.app;

import dev.leaven.portal.audit.AuditSubject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param actor name of whoever did it, as it was then; null where the portal did it by itself
 * @param action the last part of a translation key {@code audit.action.…}
 */
public record AuditRow(
        Instant at,
        @Nullable String actor,
        String action,
        AuditSubject subject,
        @Nullable String before,
        @Nullable String after) {

    public Optional<String> by() {
        return Optional.ofNullable(actor);
    }
}
