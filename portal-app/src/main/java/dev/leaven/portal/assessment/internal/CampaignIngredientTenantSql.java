package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** About which ingredients a pulse asks. */
@Component
class CampaignIngredientTenantSql {

    private final JdbcClient jdbc;

    CampaignIngredientTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> of(CampaignId campaign) {
        return new HashSet<>(on(
                        "select ingredient_id from campaign_ingredient where tenant_id = :tenant and campaign_id = :campaign",
                        campaign)
                .query((row, index) -> row.getString("ingredient_id"))
                .list());
    }

    /** Instead of what was chosen before. */
    void choose(CampaignId campaign, Set<String> ingredients) {
        on("delete from campaign_ingredient where tenant_id = :tenant and campaign_id = :campaign", campaign)
                .update();
        ingredients.forEach(ingredient -> on(
                        "insert into campaign_ingredient (tenant_id, campaign_id, ingredient_id)"
                                + " values (:tenant, :campaign, :ingredient)",
                        campaign)
                .param("ingredient", ingredient)
                .update());
    }

    private JdbcClient.StatementSpec on(String sql, CampaignId campaign) {
        return jdbc.sql(sql).param("tenant", TenantScope.required().value()).param("campaign", campaign.value());
    }
}
