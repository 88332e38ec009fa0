package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignPlan;
import dev.leaven.portal.assessment.PulseIngredients;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.QuestionnaireLength;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a pulse asks about: the outcome, and what the plan in force works on. */
@Component
public class PulseScope {

    private final ObjectProvider<PulseIngredients> plans;
    private final CampaignIngredientTenantSql chosen;

    PulseScope(ObjectProvider<PulseIngredients> plans, CampaignIngredientTenantSql chosen) {
        this.plans = plans;
        this.chosen = chosen;
    }

    /** Ids of ingredients; empty where no plan is in force, and a pulse has nothing to ask about. */
    public Set<String> ingredients() {
        return plans.orderedStream().flatMap(one -> one.inPlan().stream()).collect(Collectors.toSet());
    }

    /** What learners would be asked if a campaign of this form began now. */
    public List<Item> items(Pack pack, QuestionnaireLength form) {
        return pack.learnerItems(form, form == QuestionnaireLength.PULSE ? ingredients() : Set.of());
    }

    /** What a campaign of this plan asks about, as it is now. */
    void pin(CampaignId campaign, CampaignPlan plan) {
        chosen.choose(campaign, plan.form() == QuestionnaireLength.PULSE ? ingredients() : Set.of());
    }
}
