package dev.leaven.portal.cycle.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a cycle is to bring about: a template of the recipe, filled in.
 *
 * @param template id
 * @param ingredient id, for a goal about one; else null
 * @param group whom it is about, for a goal about one group; else null
 * @param baseline where it starts, to one decimal; null before something was measured
 * @param target where it is to end, to one decimal, in the unit of the template
 * @param due by when; null where the template has no date
 */
public record Goal(
        String template,
        @Nullable String ingredient,
        @Nullable String group,
        @Nullable BigDecimal baseline,
        BigDecimal target,
        @Nullable LocalDate due) {}
