package dev.leaven.portal.execution.app;

import dev.leaven.portal.execution.ActionState;
import java.util.Map;

/**
 * How a plan comes along, in numbers.
 *
 * @param states actions by how they stand; a state without any is left out
 * @param help how many owners wait for help
 */
public record PlanProgress(Map<ActionState, Integer> states, int overdue, int help) {

    public PlanProgress {
        states = Map.copyOf(states);
    }

    public int of(ActionState state) {
        return states.getOrDefault(state, 0);
    }

    /** All that were agreed and not given up. */
    public int all() {
        return states.values().stream().mapToInt(Integer::intValue).sum() - of(ActionState.STOPPED);
    }
}
