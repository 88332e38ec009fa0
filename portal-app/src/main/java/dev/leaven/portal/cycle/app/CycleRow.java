package dev.leaven.portal.cycle.app;

import dev.leaven.portal.cycle.CycleId;

/** A cycle as lists show it. */
public record CycleRow(CycleId id, String name, CycleState state) {}
