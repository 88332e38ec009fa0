package dev.leaven.portal.cycle;

import dev.leaven.portal.cycle.StepReport.Missing;
import java.util.List;

/** A step can't begin, since the one before is not complete and nobody has said why to go on without. */
public final class GateClosed extends CycleRefused {

    private final CycleStep step;
    private final transient List<Missing> missing;

    public GateClosed(CycleStep step, List<Missing> missing) {
        super("cycle.refused.gate", step.number());
        this.step = step;
        this.missing = List.copyOf(missing);
    }

    /** The step that is not complete. */
    public CycleStep step() {
        return step;
    }

    /** What is missing there, at least one. */
    public List<Missing> missing() {
        return missing;
    }
}
