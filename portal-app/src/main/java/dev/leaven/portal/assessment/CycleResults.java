package dev.leaven.portal.assessment;

import dev.leaven.portal.assessment.internal.ImportanceTenantSql;
import dev.leaven.portal.cycle.CycleId;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was measured in a cycle, for comparing it with the recipe. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class CycleResults {

    private final PublishedResults results;
    private final ImportanceTenantSql importance;

    CycleResults(PublishedResults results, ImportanceTenantSql importance) {
        this.results = results;
        this.importance = importance;
    }

    /** The whole organisation's results of the campaign that was published last; empty before any was. */
    @Transactional(readOnly = true)
    public Optional<ResultsReport> latest(CycleId cycle) {
        return results.latest(cycle);
    }

    /**
     * How important HR and business find each ingredient, from 1 to 5: the median over their sheets. An ingredient of which
     * none of them said so is left out.
     */
    @Transactional(readOnly = true)
    public Map<String, Double> importance(CampaignId campaign) {
        return importance.medians(campaign);
    }
}
