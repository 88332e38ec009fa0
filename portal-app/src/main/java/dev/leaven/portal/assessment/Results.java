package dev.leaven.portal.assessment;

import dev.leaven.portal.assessment.app.UnitComparison;
import dev.leaven.portal.assessment.internal.ResultReading;
import dev.leaven.portal.tenancy.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published results, along units and perspectives only, each figure through the one gate. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Results {

    private final ResultReading reading;

    Results(ResultReading reading) {
        this.reading = reading;
    }

    /** Published campaigns, newest first. */
    @Transactional(readOnly = true)
    public List<CampaignRow> published() {
        return reading.published();
    }

    /**
     * Results of one unit.
     *
     * @param unit empty for the whole organisation; one that was not in the campaign counts as empty
     * @throws NoSuchCampaign when there is none here, or it was not published
     */
    @Transactional(readOnly = true)
    public ResultsReport report(CampaignId id, Optional<UnitId> unit) {
        return reading.report(id, unit);
    }

    /**
     * Results of every unit, the whole organisation first. Experts judge the whole and stand in no other. Throws as {@link
     * #report} does.
     */
    @Transactional(readOnly = true)
    public List<ResultsReport> everyUnit(CampaignId id) {
        return reading.everyUnit(id);
    }

    /** The learners of a unit beside those of the units below it. Throws as {@link #report} does. */
    @Transactional(readOnly = true)
    public UnitComparison compare(CampaignId id, Optional<UnitId> unit) {
        return reading.compare(id, unit);
    }
}
