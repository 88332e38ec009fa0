package dev.leaven.portal.assessment;

import dev.leaven.portal.assessment.internal.CampaignRepository;
import dev.leaven.portal.assessment.internal.ResultReading;
import dev.leaven.portal.cycle.CycleId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Published results of the whole organisation, for modules that tell people about them. Each figure went through the one gate.
 * No service: whoever calls has asked who may, and opens the transaction.
 */
@Component
public class PublishedResults {

    private final CampaignRepository campaigns;
    private final ResultReading reading;

    PublishedResults(CampaignRepository campaigns, ResultReading reading) {
        this.campaigns = campaigns;
        this.reading = reading;
    }

    /** Of the campaign of a cycle that was published last; empty before any was. */
    public Optional<ResultsReport> latest(CycleId cycle) {
        return campaigns.findByCycleIdOrderByIdDesc(cycle.value()).stream()
                .filter(campaign -> campaign.state() == CampaignState.PUBLISHED)
                .findFirst()
                .map(campaign -> reading.report(campaign.campaignId(), Optional.empty()));
    }
}
