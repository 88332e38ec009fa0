package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.tenancy.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What learners answered: random keys and coarse groups, nothing that leads to a person. */
@Component
public class LearnerAnswerTenantSql {

    private static final int BATCH = 1_000;
    private static final int PAGE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    LearnerAnswerTenantSql(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * One response as it is stored.
     *
     * @param id random
     * @param clusterOf cluster of each question, empty for the outcome scale
     */
    public record Response(
            long id, UnitId unit, String language, Map<String, Answer> answers, Map<String, String> clusterOf) {}

    public void insert(CampaignId campaign, Response response) {
        long tenant = TenantScope.required().value();
        jdbc.sql("insert into learner_response (tenant_id, campaign_id, response_id, unit_id, language)"
                        + " values (:tenant, :campaign, :response, :unit, :language)")
                .param("tenant", tenant)
                .param("campaign", campaign.value())
                .param("response", response.id())
                .param("unit", response.unit().value())
                .param("language", response.language())
                .update();
        batches.batchUpdate(
                "insert into learner_answer"
                        + " (tenant_id, campaign_id, response_id, question_id, cluster_id, unit_id, answer)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                List.copyOf(response.answers().entrySet()),
                BATCH,
                (row, answer) -> {
                    row.setLong(1, tenant);
                    row.setLong(2, campaign.value());
                    row.setLong(3, response.id());
                    row.setString(4, answer.getKey());
                    row.setString(5, response.clusterOf().getOrDefault(answer.getKey(), ""));
                    row.setLong(6, response.unit().value());
                    row.setInt(7, answer.getValue().code());
                });
    }

    /** Walks over all responses, a page at a time: memory does not grow with their number. */
    public void forEach(CampaignId campaign, BiConsumer<UnitId, Map<String, Answer>> respondent) {
        long last = Long.MIN_VALUE;
        while (true) {
            List<Respondent> page = page(campaign, last);
            if (page.isEmpty()) {
                return;
            }
            long first = page.getFirst().response();
            last = page.getLast().response();
            Map<Long, Map<String, Answer>> answers = answers(campaign, first, last);
            for (Respondent one : page) {
                respondent.accept(one.unit(), answers.getOrDefault(one.response(), Map.of()));
            }
        }
    }

    private record Respondent(long response, UnitId unit) {}

    private List<Respondent> page(CampaignId campaign, long after) {
        return jdbc.sql("select response_id, unit_id from learner_response where tenant_id = :tenant"
                        + " and campaign_id = :campaign and response_id > :after order by response_id limit " + PAGE)
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .param("after", after)
                .query((row, index) -> new Respondent(row.getLong("response_id"), new UnitId(row.getLong("unit_id"))))
                .list();
    }

    private Map<Long, Map<String, Answer>> answers(CampaignId campaign, long first, long last) {
        Map<Long, Map<String, Answer>> answers = new HashMap<>();
        jdbc.sql("select response_id, question_id, answer from learner_answer where tenant_id = :tenant"
                        + " and campaign_id = :campaign and response_id between :first and :last")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    answers.computeIfAbsent(row.getLong("response_id"), id -> new HashMap<>())
                            .put(row.getString("question_id"), new Answer(row.getInt("answer")));
                });
        return answers;
    }

    /** Removes everything that was answered; for a campaign that was called off. */
    public void deleteAll(CampaignId campaign) {
        for (String table : List.of("learner_answer", "learner_response")) {
            jdbc.sql("delete from " + table + " where tenant_id = :tenant and campaign_id = :campaign")
                    .param("tenant", TenantScope.required().value())
                    .param("campaign", campaign.value())
                    .update();
        }
    }
}
