package dev.leaven.portal.actionplan.ui;

import dev.leaven.portal.actionplan.app.ComparisonField;
import dev.leaven.portal.cycle.CycleRefused;
import org.jspecify.annotations.Nullable;

/** Where the fields of one ingredient are kept. */
interface FieldSaving {

    /**
     * Keeps the value and shows what follows from it.
     *
     * @param seen what stood in the field before
     * @throws dev.leaven.portal.actionplan.app.PlanRefused when it can't be kept
     * @throws CycleRefused when nothing can be kept in this cycle now
     */
    <T> void save(ComparisonField<T> field, @Nullable T seen, @Nullable T value);

    /** What is kept there now, whoever wrote it. */
    <T> @Nullable T now(ComparisonField<T> field);

    /** Nothing can be kept any more: the page shows why. */
    void stopped(CycleRefused refused);
}
