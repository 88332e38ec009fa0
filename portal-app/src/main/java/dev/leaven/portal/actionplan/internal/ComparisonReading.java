package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.app.ComparisonEntry;
import dev.leaven.portal.actionplan.app.ComparisonOverview;
import dev.leaven.portal.actionplan.app.ComparisonRow;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.assessment.CycleResults;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what was measured beside what was decided. */
@Component
public class ComparisonReading {

    private final CycleLookup cycles;
    private final CycleResults results;
    private final ComparisonTenantSql entries;
    private final Packs packs;

    ComparisonReading(CycleLookup cycles, CycleResults results, ComparisonTenantSql entries, Packs packs) {
        this.cycles = cycles;
        this.results = results;
        this.entries = entries;
        this.packs = packs;
    }

    /** @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here */
    public ComparisonOverview of(CycleId id) {
        CycleFacts cycle = cycles.find(id);
        Optional<ResultsReport> report = results.latest(id);
        Pack pack = report.map(ResultsReport::pack).orElseGet(() -> packs.get(cycle.pack()));
        List<ResultsReport.Row> scores = report.map(ResultsReport::ingredients).orElse(List.of());
        Map<String, Double> importance =
                report.map(one -> results.importance(one.campaign())).orElse(Map.of());
        Map<String, ComparisonEntry> decided = entries.of(id);
        var rows = new ArrayList<ComparisonRow>();
        for (Cluster cluster : pack.clusters()) {
            for (Ingredient ingredient : cluster.ingredients()) {
                var row = ResultsReport.find(scores, ingredient.id());
                rows.add(new ComparisonRow(
                        cluster,
                        ingredient,
                        row,
                        lowestExpert(pack, row),
                        importance.get(ingredient.id()),
                        decided.getOrDefault(ingredient.id(), ComparisonEntry.NONE)));
            }
        }
        rows.sort(ComparisonRow.MOST_PRESSING_FIRST);
        return new ComparisonOverview(cycle, report.map(ResultsReport::campaign).orElse(null), pack, rows);
    }

    /** @throws PlanRefused where what was measured has no such ingredient */
    public Ingredient requireIngredient(CycleId id, String ingredient) {
        Pack pack = results.latest(id)
                .map(ResultsReport::pack)
                .orElseGet(() -> packs.get(cycles.find(id).pack()));
        return pack.ingredient(ingredient).orElseThrow(() -> new PlanRefused("", "compare.refused.ingredient"));
    }

    private static @Nullable Double lowestExpert(Pack pack, ResultsReport.Row row) {
        OptionalDouble lowest = pack.perspectives().stream()
                .filter(Perspective::identified)
                .flatMap(perspective -> row.mean(perspective.id()).stream())
                .mapToDouble(Double::doubleValue)
                .min();
        return lowest.isPresent() ? lowest.getAsDouble() : null;
    }
}
