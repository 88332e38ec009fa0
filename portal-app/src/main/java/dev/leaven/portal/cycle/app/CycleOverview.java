package dev.leaven.portal.cycle.app;

import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cycle with everything about it.
 *
 * @param revision to be handed back with a change
 * @param sponsor name; null as long as nobody is named
 * @param steps all eight, in order
 */
public record CycleOverview(
        CycleId id,
        int revision,
        CycleDetails details,
        CycleState state,
        PackRef pack,
        @Nullable String sponsor,
        List<StepOverview> steps) {

    public CycleOverview {
        steps = List.copyOf(steps);
    }
}
