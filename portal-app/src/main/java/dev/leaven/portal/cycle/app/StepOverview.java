package dev.leaven.portal.cycle.app;

import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.StepReport.Missing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a step stands.
 *
 * @param missing what is still to be done; empty when it is complete
 * @param leftEarly null unless somebody went on without
 */
public record StepOverview(
        CycleStep step,
        State state,
        List<Missing> missing,
        @Nullable LeftEarly leftEarly) {

    public StepOverview {
        missing = List.copyOf(missing);
    }

    /** How far it is. */
    public enum State {
        WAITING,
        UNDER_WAY,
        /** Not complete, and somebody said why to go on. */
        LEFT_EARLY,
        COMPLETE
    }

    /** Who went on before the step was complete, when, and why. */
    public record LeftEarly(String by, Instant at, String reason) {}
}
