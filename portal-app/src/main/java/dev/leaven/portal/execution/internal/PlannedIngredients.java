package dev.leaven.portal.execution.internal;

import dev.leaven.portal.assessment.PulseIngredients;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleLookup;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the plans in force of the cycles that go on work on. */
@Component
class PlannedIngredients implements PulseIngredients {

    private final BoardTenantSql board;
    private final CycleLookup cycles;

    PlannedIngredients(BoardTenantSql board, CycleLookup cycles) {
        this.board = board;
        this.cycles = cycles;
    }

    @Override
    public Set<String> inPlan() {
        Set<String> ingredients = new HashSet<>();
        for (CycleFacts cycle : cycles.goingOn()) {
            ingredients.addAll(board.ingredients(cycle.id()));
        }
        return ingredients;
    }
}
