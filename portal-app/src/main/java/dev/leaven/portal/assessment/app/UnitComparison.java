package dev.leaven.portal.assessment.app;

import dev.leaven.portal.assessment.ResultsReport.UnitChoice;
import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.tenancy.UnitId;
import java.util.List;
import java.util.Map;

/**
 * Learners' scores of a unit beside those of the units directly below it.
 *
 * @param units the unit itself, then its children
 * @param ingredients score of each ingredient by unit, in the order of the pack
 */
public record UnitComparison(List<UnitChoice> units, List<Line> ingredients) {

    /** One ingredient over all units. */
    public record Line(String ingredient, Map<UnitId, Score> scores) {}

    /** Scores of one ingredient by unit; empty without any. */
    public Map<UnitId, Score> of(String ingredient) {
        return ingredients.stream()
                .filter(line -> line.ingredient().equals(ingredient))
                .findFirst()
                .map(Line::scores)
                .orElse(Map.of());
    }
}
