package dev.leaven.portal.cycle.app;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleState;

/** A cycle as lists show it. */
public record CycleRow(CycleId id, String name, CycleState state) {}
