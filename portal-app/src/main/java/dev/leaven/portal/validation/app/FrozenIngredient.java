package dev.leaven.portal.validation.app;

import org.jspecify.annotations.Nullable;

/**
 * An ingredient that the organisation works on.
 *
 * @param id as in the pack
 * @param currentLevel 1 to 5; null where nobody knew
 * @param targetLevel 1 to 5; null where none was set
 * @param importanceTenths from 10 to 50, 35 for 3.5: canonical JSON has no fractions; null where nobody said
 */
public record FrozenIngredient(
        String id,
        PlanText name,
        @Nullable Integer currentLevel,
        @Nullable Integer targetLevel,
        @Nullable Integer importanceTenths)
        implements PlanPart {}
