package dev.leaven.portal.cycle;

import dev.leaven.portal.catalog.GoalTemplate;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows what was measured. Implemented by the module that measures. */
public interface BaselineSource {

    /**
     * What the first published campaign of a cycle says, to one decimal.
     *
     * @param ingredient for a metric that is about one, else null
     * @return empty before publication, where too few have answered, and for a metric that no campaign measures
     */
    Optional<BigDecimal> baseline(CycleId cycle, GoalTemplate.Metric metric, @Nullable String ingredient);
}
