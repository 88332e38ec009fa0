package dev.leaven.portal.validation.app;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import java.time.Instant;

/**
 * A frozen version without its content.
 *
 * @param number from 1, in a cycle
 * @param author who froze it, with the name of that day
 */
public record VersionRow(
        VersionId id,
        CycleId cycle,
        int number,
        RoundKind kind,
        ContentHash hash,
        PersonId author,
        String authorName,
        Instant frozenAt) {}
