package dev.leaven.portal.actionplan.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The actions of the current tenant's plans. */
public interface PlanActionRepository extends JpaRepository<PlanAction, Long> {

    /** In the order in which they were added. */
    List<PlanAction> findByCycleIdOrderById(long cycle);

    /** How far each is settled, without its words. */
    @Query("select new dev.leaven.portal.actionplan.internal.PlanOutline("
            + "a.id, a.ownerId, a.horizon, a.startsOn, a.dueOn, a.hours) from PlanAction a where a.cycleId = :cycle")
    List<PlanOutline> outlines(long cycle);

    /** A part of these. */
    @Query("select a from PlanAction a where a.cycleId = :cycle order by a.id limit :limit offset :offset")
    List<PlanAction> some(long cycle, int limit, int offset);

    Optional<PlanAction> findByIdAndCycleId(long id, long cycle);

    /** Counts one revision on. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update PlanAction a set a.revision = a.revision + 1 where a.id = :id")
    void advance(long id);

    boolean existsByObstacleId(long obstacle);

    List<PlanAction> findByOwnerIdAndCycleIdOrderById(long owner, long cycle);
}
