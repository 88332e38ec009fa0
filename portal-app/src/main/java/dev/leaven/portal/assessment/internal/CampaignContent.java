package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Packs;
import org.springframework.stereotype.Component;

/** What is asked in a campaign: its version of the recipe and the extensions beside it. */
@Component
public class CampaignContent {

    private final Packs packs;
    private final CampaignPackTenantSql chosen;

    CampaignContent(Packs packs, CampaignPackTenantSql chosen) {
        this.packs = packs;
        this.chosen = chosen;
    }

    public Pack of(Campaign campaign) {
        return packs.get(campaign.pack(), chosen.of(campaign.campaignId()));
    }
}
