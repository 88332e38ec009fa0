package dev.leaven.portal.cycle;

import dev.leaven.portal.tenancy.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a cycle is about.
 *
 * @param parent null for the top of the organisation
 * @param name as it was when it was chosen
 */
public record CycleUnit(UnitId id, @Nullable UnitId parent, String name) {}
