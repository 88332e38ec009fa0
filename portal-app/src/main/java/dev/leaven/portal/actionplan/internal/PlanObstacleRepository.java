package dev.leaven.portal.actionplan.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The obstacles of the current tenant's plans. */
public interface PlanObstacleRepository extends JpaRepository<PlanObstacle, Long> {

    /** In the order in which they were chosen. */
    List<PlanObstacle> findByCycleIdOrderById(long cycle);

    /** Counts one revision on. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update PlanObstacle o set o.revision = o.revision + 1 where o.id = :id")
    void advance(long id);

    Optional<PlanObstacle> findByIdAndCycleId(long id, long cycle);
}
