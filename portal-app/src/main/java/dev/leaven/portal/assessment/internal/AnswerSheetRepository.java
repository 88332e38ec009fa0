package dev.leaven.portal.assessment.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The experts' sheets of the current tenant. */
public interface AnswerSheetRepository extends JpaRepository<AnswerSheet, Long> {

    List<AnswerSheet> findByCampaignId(long campaignId);

    List<AnswerSheet> findByPersonIdOrderByIdDesc(long personId);

    Optional<AnswerSheet> findByCampaignIdAndPersonId(long campaignId, long personId);
}
