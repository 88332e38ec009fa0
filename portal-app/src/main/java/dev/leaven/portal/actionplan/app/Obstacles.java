package dev.leaven.portal.actionplan.app;

import dev.leaven.portal.actionplan.ObstacleId;
import dev.leaven.portal.actionplan.internal.ObstacleIngredientTenantSql;
import dev.leaven.portal.actionplan.internal.ObstacleReading;
import dev.leaven.portal.actionplan.internal.PlanActionRepository;
import dev.leaven.portal.actionplan.internal.PlanLock;
import dev.leaven.portal.actionplan.internal.PlanObstacle;
import dev.leaven.portal.actionplan.internal.PlanObstacleRepository;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.cycle.CycleGates;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A lead chooses what stands in the way of the chosen ingredients. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Obstacles {

    /** Obstacles of a plan, at most. */
    public static final int MOST = 5;

    private final PlanObstacleRepository obstacles;
    private final ObstacleIngredientTenantSql ingredients;
    private final PlanActionRepository actions;
    private final ObstacleReading reading;
    private final PlanLock plan;
    private final CycleGates gates;
    private final AuditTrail trail;

    Obstacles(
            PlanObstacleRepository obstacles,
            ObstacleIngredientTenantSql ingredients,
            PlanActionRepository actions,
            ObstacleReading reading,
            PlanLock plan,
            CycleGates gates,
            AuditTrail trail) {
        this.obstacles = obstacles;
        this.ingredients = ingredients;
        this.actions = actions;
        this.reading = reading;
        this.plan = plan;
        this.gates = gates;
        this.trail = trail;
    }

    /**
     * What was chosen, what else the pack offers, and starter actions for it.
     *
     * @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here
     */
    @Transactional(readOnly = true)
    public ObstacleOverview overview(CycleId cycle) {
        return reading.of(cycle);
    }

    /** What may begin: see {@link CycleGates#require}. */
    @Transactional(readOnly = true)
    public void requireBegun(CycleId cycle) {
        gates.require(cycle, CycleStep.COMPARE);
    }

    /**
     * Chooses an obstacle.
     *
     * @throws PlanRefused with everything that is wrong, or when there are five, or this one was chosen already
     * @throws dev.leaven.portal.cycle.GateClosed when comparing is not complete, and nobody said why to go on
     * @throws dev.leaven.portal.cycle.CycleRefused when the cycle was archived
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ObstacleId choose(CycleId cycle, ObstacleDetails details) {
        plan.edit(cycle);
        gates.require(cycle, CycleStep.COMPARE);
        var chosen = obstacles.findByCycleIdOrderById(cycle.value());
        if (chosen.size() >= MOST) {
            throw new PlanRefused("", "obstacles.refused.most", MOST);
        }
        reading.check(cycle, details, chosen);
        PlanObstacle obstacle = obstacles.saveAndFlush(new PlanObstacle(cycle, details));
        ingredients.replace(obstacle.obstacleId(), details.ingredients());
        trail.record("obstacle.chosen", reading.auditSubject(cycle, obstacle));
        return obstacle.obstacleId();
    }

    /**
     * Gives another reason, other words or other ingredients.
     *
     * @param seen the obstacle's revision when it was read
     * @throws PlanEditConflict when somebody else has changed or dropped it since
     * @throws PlanRefused with everything that is wrong
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void change(CycleId cycle, ObstacleId id, int seen, ObstacleDetails details) {
        plan.edit(cycle);
        PlanObstacle obstacle = find(cycle, id, seen);
        reading.check(
                cycle,
                details,
                obstacles.findByCycleIdOrderById(cycle.value()).stream()
                        .filter(other -> !other.equals(obstacle))
                        .toList());
        obstacle.change(details);
        obstacles.saveAndFlush(obstacle);
        if (obstacle.revision() == seen) {
            obstacles.advance(id.value());
        }
        ingredients.replace(id, details.ingredients());
        trail.record("obstacle.changed", reading.auditSubject(cycle, obstacle));
    }

    /**
     * Drops an obstacle.
     *
     * @throws PlanEditConflict as {@link #change}
     * @throws PlanRefused while an action is against it
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void drop(CycleId cycle, ObstacleId id, int seen) {
        plan.edit(cycle);
        PlanObstacle obstacle = find(cycle, id, seen);
        if (actions.existsByObstacleId(id.value())) {
            throw new PlanRefused("", "obstacles.refused.used");
        }
        ingredients.replace(id, Set.of());
        trail.record("obstacle.dropped", reading.auditSubject(cycle, obstacle));
        obstacles.delete(obstacle);
    }

    private PlanObstacle find(CycleId cycle, ObstacleId id, int seen) {
        return obstacles
                .findByIdAndCycleId(id.value(), cycle.value())
                .filter(obstacle -> obstacle.revision() == seen)
                .orElseThrow(PlanEditConflict::new);
    }
}
