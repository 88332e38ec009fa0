package dev.leaven.portal.execution.app;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.internal.BoardReading;
import dev.leaven.portal.execution.internal.Leading;
import dev.leaven.portal.validation.AgreedAction.Named;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A lead follows how a plan is carried out. Each method throws {@link dev.leaven.portal.cycle.NoSuchCycle} for a stranger's. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Boards {

    private final BoardReading reading;
    private final Leading leading;

    Boards(BoardReading reading, Leading leading) {
        this.reading = reading;
        this.leading = leading;
    }

    @Transactional(readOnly = true)
    public PlanProgress progress(CycleId cycle) {
        return reading.progress(cycle);
    }

    /** Actions by their due day, with what they work on. */
    @Transactional(readOnly = true)
    public List<RunningAction> actions(CycleId cycle, BoardFilter filter, int offset, int limit) {
        return reading.some(cycle, filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(CycleId cycle, BoardFilter filter) {
        return reading.count(cycle, filter);
    }

    /** Whoever carries out one of them, by name. */
    @Transactional(readOnly = true)
    public List<Named> owners(CycleId cycle) {
        return reading.owners(cycle);
    }

    /** Ids of the ingredients that they work on. */
    @Transactional(readOnly = true)
    public List<String> ingredients(CycleId cycle) {
        return reading.ingredients(cycle);
    }

    /** One action with all that was said about it. @throws ExecutionRefused when it is not here */
    @Transactional(readOnly = true)
    public ActionStory story(CycleId cycle, ActionId action) {
        return reading.story(cycle, action);
    }

    /**
     * Says how an action stands, in its owner's place; or stops it, which needs a reason.
     *
     * @param seen its revision when it was read
     * @param text up to 500 characters
     * @throws ExecutionRefused when something was said about it since, or words are missing or too many
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void move(CycleId cycle, ActionId action, int seen, ActionState state, String text) {
        leading.move(cycle, action, seen, state, text);
    }

    /** Answers an owner who asked for help, in the sponsor's place. @throws ExecutionRefused likewise */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void help(CycleId cycle, ActionId action, int seen, String text) {
        leading.help(cycle, action, seen, text);
    }
}
