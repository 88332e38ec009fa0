package dev.leaven.portal.cycle.app;

import dev.leaven.portal.cycle.CycleRefused;

/** Somebody else has changed the cycle since it was read. Nothing was changed, so that theirs is not overwritten. */
public final class CycleEditConflict extends CycleRefused {

    public CycleEditConflict() {
        super("cycle.refused.stale");
    }
}
