package dev.leaven.portal.cycle;

import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What other modules need to know of a cycle.
 *
 * @param pack the recipe that it began with
 * @param sponsor who answers for it towards the organisation; null as long as nobody is named
 */
public record CycleFacts(
        CycleId id,
        String name,
        CycleState state,
        PackRef pack,
        @Nullable PersonId sponsor) {}
