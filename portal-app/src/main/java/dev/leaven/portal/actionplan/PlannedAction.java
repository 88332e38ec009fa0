package dev.leaven.portal.actionplan;

import org.jspecify.annotations.Nullable;

/**
 * An action of a plan.
 *
 * @param revision to be handed back with a change
 * @param starter id of the pack's action that it began as, or null
 * @param answer what its owner said to exactly this; null as long as there is no answer
 * @param earlier the last answer, where it was to other terms or somebody else's; null where there is none
 */
public record PlannedAction(
        ActionId id,
        int revision,
        @Nullable String starter,
        ActionDetails details,
        @Nullable OwnerAnswer answer,
        @Nullable OwnerAnswer earlier) {}
