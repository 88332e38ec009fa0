package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How important HR and business find ingredients, on their sheets. */
@Component
public class ImportanceTenantSql {

    private final JdbcClient jdbc;

    ImportanceTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The median by ingredient, 1 to 5; of an even number, the mean of the two in the middle. */
    public Map<String, Double> medians(CampaignId campaign) {
        var ratings = jdbc.sql("select note.ingredient_id, note.importance from expert_note note"
                        + " join answer_sheet sheet on sheet.id = note.sheet_id and sheet.tenant_id = note.tenant_id"
                        + " where note.tenant_id = :tenant and sheet.tenant_id = :tenant"
                        + " and note.campaign_id = :campaign and note.importance is not null"
                        + " and sheet.perspective in ('hr', 'business')")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .query((row, index) -> Map.entry(row.getString("ingredient_id"), row.getInt("importance")))
                .list();
        Map<String, List<Integer>> byIngredient = ratings.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<String, Double> medians = new HashMap<>();
        byIngredient.forEach((ingredient, given) -> medians.put(ingredient, median(given)));
        return medians;
    }

    private static double median(List<Integer> given) {
        List<Integer> sorted = given.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
    }
}
