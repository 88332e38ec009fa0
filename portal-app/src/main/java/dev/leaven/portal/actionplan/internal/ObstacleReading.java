package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.app.ComparisonOverview;
import dev.leaven.portal.actionplan.app.ComparisonRow;
import dev.leaven.portal.actionplan.app.ObstacleDetails;
import dev.leaven.portal.actionplan.app.ObstacleOverview;
import dev.leaven.portal.actionplan.app.ObstacleOverview.Starter;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.app.PlanRefused.Problem;
import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Obstacle;
import dev.leaven.portal.catalog.StarterAction;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands in the way of a cycle's chosen ingredients. */
@Component
public class ObstacleReading {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_REASON = 2_000;
    private static final int LOWEST = 1;

    private final ComparisonReading comparison;
    private final PlanReading plan;
    private final CurrentTenant tenant;

    ObstacleReading(ComparisonReading comparison, PlanReading plan, CurrentTenant tenant) {
        this.comparison = comparison;
        this.plan = plan;
        this.tenant = tenant;
    }

    /** @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here */
    public ObstacleOverview of(CycleId cycle) {
        ComparisonOverview overview = comparison.of(cycle);
        List<ComparisonRow> rows = chosen(overview);
        List<PlannedObstacle> chosen = plan.obstacles(cycle);
        Set<String> taken = chosen.stream()
                .map(PlannedObstacle::packObstacle)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> ingredients = ids(rows);
        return new ObstacleOverview(
                overview.cycle(),
                overview.pack(),
                rows.stream().map(ComparisonRow::ingredient).toList(),
                chosen,
                overview.pack().obstacles().stream()
                        .filter(one -> !taken.contains(one.id()))
                        .sorted(Comparator.comparing((Obstacle one) ->
                                        one.ingredients().stream().anyMatch(ingredients::contains))
                                .reversed())
                        .toList(),
                starters(cycle, rows, chosen));
    }

    private List<Starter> starters(CycleId cycle, List<ComparisonRow> rows, List<PlannedObstacle> obstacles) {
        Map<String, ActionId> planned = plan.actions(cycle).stream()
                .filter(action -> action.starter() != null)
                .collect(Collectors.toMap(
                        action -> Objects.requireNonNull(action.starter()),
                        PlannedAction::id,
                        (first, second) -> first));
        return rows.stream()
                .sorted(Comparator.comparing(
                                (ComparisonRow row) -> row.current().orElse(LOWEST))
                        .thenComparing(row -> row.priority().orElse(0), Comparator.reverseOrder()))
                .flatMap(row -> row.ingredient().actions().stream()
                        .sorted(Comparator.comparing(StarterAction::effort)
                                .thenComparing(StarterAction::impact, Comparator.reverseOrder()))
                        .map(action -> new Starter(
                                row.ingredient(),
                                row.current().orElse(null),
                                action,
                                obstacles.stream()
                                        .filter(one -> one.ingredients()
                                                .contains(row.ingredient().id()))
                                        .findFirst()
                                        .orElse(null),
                                planned.get(action.id()))))
                .toList();
    }

    /**
     * Whether an obstacle can be chosen.
     *
     * @param others that are chosen beside it
     * @throws PlanRefused with everything that is wrong at once
     */
    public void check(CycleId cycle, ObstacleDetails details, List<PlanObstacle> others) {
        ComparisonOverview overview = comparison.of(cycle);
        var problems = new ArrayList<Problem>();
        String id = details.packObstacle();
        String title = details.title();
        if (id == null && (title == null || title.isBlank() || title.length() > LONGEST_TITLE)) {
            problems.add(new Problem("title", "obstacles.refused.title", List.of(LONGEST_TITLE)));
        }
        if (id != null
                && overview.pack().obstacles().stream()
                        .noneMatch(one -> one.id().equals(id))) {
            problems.add(new Problem("", "obstacles.refused.unknown", List.of()));
        }
        if (id != null && others.stream().anyMatch(other -> id.equals(other.packObstacle()))) {
            problems.add(new Problem("", "obstacles.refused.twice", List.of()));
        }
        if (details.reason().isBlank() || details.reason().length() > LONGEST_REASON) {
            problems.add(new Problem("reason", "obstacles.refused.reason", List.of(LONGEST_REASON)));
        }
        if (details.ingredients().isEmpty() || !ids(chosen(overview)).containsAll(details.ingredients())) {
            problems.add(new Problem("ingredients", "obstacles.refused.ingredients", List.of()));
        }
        if (!problems.isEmpty()) {
            throw new PlanRefused(problems);
        }
    }

    /** As the audit trail names it. */
    public AuditSubject auditSubject(CycleId cycle, PlanObstacle obstacle) {
        String name = Objects.requireNonNullElseGet(
                obstacle.title(),
                () -> comparison.of(cycle).pack().obstacles().stream()
                        .filter(one -> one.id().equals(obstacle.packObstacle()))
                        .map(one -> one.name().in(Locale.of(tenant.get().defaultLanguage())))
                        .findFirst()
                        .orElse(""));
        return new AuditSubject("plan.obstacle", obstacle.id(), name);
    }

    private static List<ComparisonRow> chosen(ComparisonOverview overview) {
        return overview.rows().stream().filter(row -> row.entry().chosen()).toList();
    }

    private static Set<String> ids(List<ComparisonRow> rows) {
        return rows.stream().map(ComparisonRow::ingredient).map(Ingredient::id).collect(Collectors.toSet());
    }
}
