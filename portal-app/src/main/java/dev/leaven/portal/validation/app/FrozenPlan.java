package dev.leaven.portal.validation.app;

import java.util.List;

/**
 * A version with its content and what was decided about it.
 *
 * @param standings of everybody who was asked about it; empty where no round was
 */
public record FrozenPlan(VersionRow version, PlanContent content, List<Standing> standings) {

    public FrozenPlan {
        standings = List.copyOf(standings);
    }
}
