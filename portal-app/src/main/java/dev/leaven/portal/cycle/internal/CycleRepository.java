package dev.leaven.portal.cycle.internal;

import dev.leaven.portal.cycle.CycleState;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The cycles of the current tenant. */
public interface CycleRepository extends JpaRepository<LearningCycle, Long> {

    /** Newest first: the keys are made in the order of time. */
    List<LearningCycle> findAllByOrderByIdDesc();

    /** Newest first. */
    List<LearningCycle> findByStateNotOrderByIdDesc(CycleState state);

    /** One at a time may change a cycle. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from LearningCycle c where c.id = :id")
    Optional<LearningCycle> lock(long id);

    /** Counts one revision on, if it still is the one that was seen; 0 if not. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update LearningCycle c set c.revision = c.revision + 1 where c.id = :id and c.revision = :seen")
    int advance(long id, int seen);
}
