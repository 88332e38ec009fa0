package dev.leaven.portal.execution.app;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.validation.AgreedAction;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan in force.
 *
 * @param revision to be handed back with what is said about it
 * @param agreed as it was signed
 * @param help what the owner needs help with, up to 500 characters; null where none is asked for
 * @param overdue whether it is still open and its due day is over everywhere on earth
 */
public record RunningAction(
        CycleId cycle,
        int revision,
        AgreedAction agreed,
        Progress progress,
        @Nullable String help,
        boolean overdue) {

    /**
     * How it stands.
     *
     * @param note what was said last, up to 500 characters; may be empty
     * @param by who said so; empty for the portal itself
     * @param doneOn null unless it is done
     */
    public record Progress(
            ActionState state,
            String note,
            String by,
            Instant at,
            @Nullable LocalDate doneOn) {}

    public ActionId id() {
        return agreed.id();
    }

    public String title() {
        return agreed.title();
    }

    public ActionState state() {
        return progress.state();
    }
}
