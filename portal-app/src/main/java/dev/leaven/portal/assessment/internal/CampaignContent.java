package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.QuestionnaireLength;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is asked in a campaign: its version of the recipe and the extensions beside it. */
@Component
public class CampaignContent {

    private final Packs packs;
    private final CampaignPackTenantSql chosen;
    private final CampaignIngredientTenantSql ingredients;

    CampaignContent(Packs packs, CampaignPackTenantSql chosen, CampaignIngredientTenantSql ingredients) {
        this.packs = packs;
        this.chosen = chosen;
        this.ingredients = ingredients;
    }

    public Pack of(Campaign campaign) {
        return packs.get(campaign.pack(), chosen.of(campaign.campaignId()));
    }

    /** What its learners are asked. */
    public List<Item> learnerItems(Campaign campaign) {
        return of(campaign)
                .learnerItems(
                        campaign.form(),
                        campaign.form() == QuestionnaireLength.PULSE
                                ? ingredients.of(campaign.campaignId())
                                : Set.of());
    }
}
