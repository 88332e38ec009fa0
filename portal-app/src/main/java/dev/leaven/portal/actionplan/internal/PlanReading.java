package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Links;
import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.Excess;
import dev.leaven.portal.actionplan.ObstacleId;
import dev.leaven.portal.actionplan.OwnerAnswer;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlanDraft.ChosenIngredient;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.app.ComparisonOverview;
import dev.leaven.portal.actionplan.internal.OwnerAnswerTenantSql.Given;
import dev.leaven.portal.cycle.CycleId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a plan together from its rows, in the same few queries however long it is. */
@Component
public class PlanReading {

    private final ComparisonReading comparison;
    private final PlanObstacleRepository obstacles;
    private final ObstacleIngredientTenantSql heldBack;
    private final PlanActionRepository actions;
    private final ActionLinkTenantSql links;
    private final OwnerAnswerTenantSql answers;
    private final PlanExcesses excesses;

    PlanReading(
            ComparisonReading comparison,
            PlanObstacleRepository obstacles,
            ObstacleIngredientTenantSql heldBack,
            PlanActionRepository actions,
            ActionLinkTenantSql links,
            OwnerAnswerTenantSql answers,
            PlanExcesses excesses) {
        this.comparison = comparison;
        this.obstacles = obstacles;
        this.heldBack = heldBack;
        this.actions = actions;
        this.links = links;
        this.answers = answers;
        this.excesses = excesses;
    }

    /** @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here */
    public PlanDraft draft(CycleId cycle, int revision) {
        ComparisonOverview overview = comparison.of(cycle);
        List<PlannedAction> planned = actions(cycle);
        return new PlanDraft(
                overview.cycle(),
                revision,
                overview.campaign(),
                overview.pack(),
                overview.rows().stream()
                        .filter(row -> row.entry().chosen())
                        .map(row -> new ChosenIngredient(
                                row.ingredient().id(),
                                row.current().orElse(null),
                                row.entry().target(),
                                row.importance().orElse(null)))
                        .toList(),
                obstacles(cycle),
                planned,
                excesses(cycle, planned));
    }

    List<Excess> excesses(CycleId cycle, List<PlannedAction> planned) {
        return excesses.of(cycle, planned);
    }

    public List<PlannedObstacle> obstacles(CycleId cycle) {
        List<PlanObstacle> rows = obstacles.findByCycleIdOrderById(cycle.value());
        Map<ObstacleId, Set<String>> ingredients =
                heldBack.of(rows.stream().map(PlanObstacle::obstacleId).toList());
        return rows.stream()
                .map(row -> new PlannedObstacle(
                        row.obstacleId(),
                        row.revision(),
                        row.packObstacle(),
                        row.title(),
                        row.reason(),
                        ingredients.getOrDefault(row.obstacleId(), Set.of())))
                .toList();
    }

    public List<PlannedAction> actions(CycleId cycle) {
        return planned(cycle, actions.findByCycleIdOrderById(cycle.value()));
    }

    public List<PlannedAction> actions(CycleId cycle, int offset, int limit) {
        return planned(cycle, actions.some(cycle.value(), limit, offset));
    }

    List<PlannedAction> planned(CycleId cycle, List<PlanAction> rows) {
        List<ActionId> ids = rows.stream().map(PlanAction::actionId).toList();
        Map<ActionId, Links> about = links.of(cycle, ids);
        Map<ActionId, Given> given = answers.newest(cycle, ids);
        return rows.stream()
                .map(row -> {
                    ActionDetails details = row.details(ActionLinkTenantSql.in(about, row.actionId()));
                    Given last = given.get(row.actionId());
                    OwnerAnswer answer = answer(details, last);
                    return new PlannedAction(
                            row.actionId(),
                            row.revision(),
                            row.starter(),
                            details,
                            answer,
                            last == null || answer != null ? null : last.answer());
                })
                .toList();
    }

    /** An answer to other terms than today's does not count. */
    private static @Nullable OwnerAnswer answer(ActionDetails details, @Nullable Given given) {
        return given != null && given.terms().equals(OwnerTerms.of(details)) ? given.answer() : null;
    }
}
