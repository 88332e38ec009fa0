package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignState;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The campaigns of the current tenant. */
public interface CampaignRepository extends JpaRepository<Campaign, Long> {

    /** Newest first: the keys are made in the order of time. */
    List<Campaign> findAllByOrderByIdDesc();

    List<Campaign> findByStateOrderByIdDesc(CampaignState state);

    /** The newest that is not in this state. */
    Optional<Campaign> findFirstByStateNotOrderByIdDesc(CampaignState state);

    /** Newest first. */
    List<Campaign> findByCycleIdOrderByIdDesc(long cycle);

    List<Campaign> findByStateAndClosesOnBefore(CampaignState state, LocalDate day);

    /** One at a time may change a campaign's state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> lock(long id);

    /** Keeps the state from changing until the transaction ends; many may do so at once. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> hold(long id);

    /** Counts one revision on, if it still is the one that was seen; 0 if not. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Campaign c set c.revision = c.revision + 1 where c.id = :id and c.revision = :seen")
    int advance(long id, int seen);
}
