package dev.leaven.portal.validation.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stakeholders of the current tenant's plans. */
public interface StakeholderRepository extends JpaRepository<Stakeholder, Long> {

    /** Also those who left. */
    List<Stakeholder> findByCycleIdOrderById(long cycle);

    Optional<Stakeholder> findByIdAndCycleId(long id, long cycle);

    Optional<Stakeholder> findByCycleIdAndPersonId(long cycle, long person);
}
