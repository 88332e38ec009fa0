package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.execution.CarriedOutAction.Judgement;
import dev.leaven.portal.execution.app.ActionStory;
import dev.leaven.portal.execution.app.BoardFilter;
import dev.leaven.portal.execution.app.ExecutionRefused;
import dev.leaven.portal.execution.app.PlanProgress;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.app.SeenEffect;
import dev.leaven.portal.validation.AgreedAction.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The actions of one plan, read for its lead. Each method throws {@link dev.leaven.portal.cycle.NoSuchCycle}. */
@Component
public class BoardReading {

    private final BoardTenantSql board;
    private final FoundActionTenantSql found;
    private final CheckInTenantSql log;
    private final EffectTenantSql effects;
    private final CycleLookup cycles;

    BoardReading(
            BoardTenantSql board,
            FoundActionTenantSql found,
            CheckInTenantSql log,
            EffectTenantSql effects,
            CycleLookup cycles) {
        this.board = board;
        this.found = found;
        this.log = log;
        this.effects = effects;
        this.cycles = cycles;
    }

    public PlanProgress progress(CycleId cycle) {
        return board.progress(cycles.find(cycle).id());
    }

    public List<RunningAction> some(CycleId cycle, BoardFilter filter, int offset, int limit) {
        return linked(board.some(cycles.find(cycle).id(), filter, offset, limit));
    }

    public int count(CycleId cycle, BoardFilter filter) {
        return board.count(cycles.find(cycle).id(), filter);
    }

    public List<Named> owners(CycleId cycle) {
        return board.owners(cycles.find(cycle).id());
    }

    public List<String> ingredients(CycleId cycle) {
        return board.ingredients(cycles.find(cycle).id());
    }

    public ActionStory story(CycleId cycle, ActionId id) {
        List<RunningAction> one =
                linked(found.find(cycles.find(cycle).id(), id).stream().toList());
        if (one.isEmpty()) {
            throw new ExecutionRefused("execution.refused.gone");
        }
        return new ActionStory(one.getFirst(), log.of(one).getOrDefault(id, List.of()), effects.of(one));
    }

    /** Whether they worked, as their owners and sponsors see it. */
    public Map<ActionId, List<Judgement>> judgements(List<RunningAction> actions) {
        return effects.of(actions).stream()
                .collect(Collectors.groupingBy(
                        SeenEffect::action,
                        Collectors.mapping(
                                seen -> new Judgement(seen.by(), seen.effect(), seen.text()), Collectors.toList())));
    }

    private List<RunningAction> linked(List<RunningAction> actions) {
        return RunningActionRows.with(actions, found.ingredients(actions));
    }
}
