package dev.leaven.portal.actionplan.app;

/** Somebody else has changed it since it was read. Nothing was changed, so that theirs is not overwritten. */
public final class PlanEditConflict extends PlanRefused {

    public PlanEditConflict() {
        super("", "plan.refused.stale");
    }
}
