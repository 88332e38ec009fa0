package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.actionplan.internal.ComparisonReading;
import dev.leaven.portal.actionplan.internal.ComparisonRecord;
import dev.leaven.portal.actionplan.internal.ComparisonTenantSql;
import dev.leaven.portal.actionplan.internal.PlanLock;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.cycle.CycleGates;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A lead compares the organisation with the recipe. Every field is saved alone, with the value that was seen there: of two who
 * change different fields both are kept, of two who change the same one the second is told.
 */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Comparing {

    private final ComparisonReading reading;
    private final ComparisonTenantSql entries;
    private final PlanLock plan;
    private final CycleGates gates;
    private final ComparisonRecord record;

    Comparing(
            ComparisonReading reading,
            ComparisonTenantSql entries,
            PlanLock plan,
            CycleGates gates,
            ComparisonRecord record) {
        this.reading = reading;
        this.entries = entries;
        this.plan = plan;
        this.gates = gates;
        this.record = record;
    }

    /** @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here */
    @Transactional(readOnly = true)
    public ComparisonOverview overview(CycleId cycle) {
        return reading.of(cycle);
    }

    /** What may begin: see {@link CycleGates#require}. */
    @Transactional(readOnly = true)
    public void requireBegun(CycleId cycle) {
        gates.require(cycle, CycleStep.TAKE_STOCK);
    }

    /**
     * Saves one field of one ingredient.
     *
     * @param seen the value that was on the page before
     * @throws PlanEditConflict when somebody else has changed this field since; nothing was saved
     * @throws PlanRefused when the value can't be, or a sixth ingredient is to go on
     * @throws dev.leaven.portal.cycle.GateClosed when taking stock is not complete, and nobody said why to go on
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public <T> void save(
            CycleId cycle, String ingredient, ComparisonField<T> field, @Nullable T seen, @Nullable T value) {
        plan.edit(cycle);
        gates.require(cycle, CycleStep.TAKE_STOCK);
        Ingredient about = reading.requireIngredient(cycle, ingredient);
        Map<String, ComparisonEntry> all = entries.of(cycle);
        ComparisonEntry now = all.getOrDefault(ingredient, ComparisonEntry.NONE);
        @Nullable T before = field.get(now);
        if (Objects.equals(before, value)) {
            return;
        }
        if (!Objects.equals(before, seen)) {
            throw new PlanEditConflict();
        }
        field.check(value);
        ComparisonEntry changed = field.set(now, value);
        if (changed.chosen() && !now.chosen()) {
            requireRoom(all);
        }
        entries.save(cycle, ingredient, changed);
        record.changed(cycle, about, field.name(), before, value);
    }

    private static void requireRoom(Map<String, ComparisonEntry> all) {
        if (all.values().stream().filter(ComparisonEntry::chosen).count() >= ComparisonOverview.MOST_CHOSEN) {
            throw new PlanRefused("chosen", "compare.refused.most", ComparisonOverview.MOST_CHOSEN);
        }
    }
}
