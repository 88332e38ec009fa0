package dev.leaven.portal.assessment;

import dev.leaven.portal.assessment.internal.CampaignRepository;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What an organisation has measured so far, without any figure. No service: whoever calls has asked who may. */
@Component
public class PublishedCampaigns {

    private static final Comparator<PublishedCampaign> OLDEST_FIRST = Comparator.comparing(
                    PublishedCampaign::publishedOn)
            .thenComparing(one -> one.id().value());

    private final CampaignRepository campaigns;

    PublishedCampaigns(CampaignRepository campaigns) {
        this.campaigns = campaigns;
    }

    /** Of all cycles, in the order in which they were published. */
    public List<PublishedCampaign> oldestFirst() {
        return campaigns.findByStateOrderByIdDesc(CampaignState.PUBLISHED).stream()
                .map(campaign -> new PublishedCampaign(
                        campaign.campaignId(),
                        campaign.cycle(),
                        campaign.name(),
                        campaign.pack(),
                        Objects.requireNonNull(campaign.publishedOn())))
                .sorted(OLDEST_FIRST)
                .toList();
    }
}
