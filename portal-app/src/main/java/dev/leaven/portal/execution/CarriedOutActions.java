package dev.leaven.portal.execution;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.CarriedOutAction.Judgement;
import dev.leaven.portal.execution.app.BoardFilter;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.internal.BoardReading;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells other modules how the actions of a plan in force stand. No service: whoever calls has asked who may. */
@Component
public class CarriedOutActions {

    private final BoardReading board;

    CarriedOutActions(BoardReading board) {
        this.board = board;
    }

    /** By their due day. @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here */
    public List<CarriedOutAction> of(CycleId cycle) {
        List<RunningAction> actions = board.some(cycle, BoardFilter.ALL, 0, Integer.MAX_VALUE);
        Map<ActionId, List<Judgement>> judgements = board.judgements(actions);
        return actions.stream()
                .map(one -> new CarriedOutAction(
                        one.agreed(),
                        one.state(),
                        one.progress().note(),
                        one.progress().doneOn(),
                        judgements.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
