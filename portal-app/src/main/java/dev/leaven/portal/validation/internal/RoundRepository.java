package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.RoundState;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The rounds of the current tenant. */
public interface RoundRepository extends JpaRepository<Round, Long> {

    /** Newest first: the keys are made in the order of time. */
    List<Round> findByCycleIdOrderByIdDesc(long cycle);

    /** The newest of all cycles. */
    Optional<Round> findFirstByOrderByIdDesc();

    List<Round> findByState(RoundState state);

    boolean existsByCycleIdAndState(long cycle, RoundState state);

    /** One at a time may decide in a round, or end it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> lock(long id);
}
