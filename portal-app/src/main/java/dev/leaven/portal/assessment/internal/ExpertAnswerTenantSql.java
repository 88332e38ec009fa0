package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.ExpertNote;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What experts answered, by name. */
@Component
public class ExpertAnswerTenantSql {

    private final JdbcClient jdbc;

    ExpertAnswerTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void save(CampaignId campaign, long sheet, String question, Answer answer) {
        jdbc.sql("insert into expert_answer (tenant_id, campaign_id, sheet_id, question_id, answer)"
                        + " values (:tenant, :campaign, :sheet, :question, :answer)"
                        + " on duplicate key update answer = values(answer)")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .param("sheet", sheet)
                .param("question", question)
                .param("answer", answer.code())
                .update();
    }

    public void save(CampaignId campaign, long sheet, String ingredient, ExpertNote note) {
        jdbc.sql("insert into expert_note (tenant_id, campaign_id, sheet_id, ingredient_id, importance, evidence)"
                        + " values (:tenant, :campaign, :sheet, :ingredient, :importance, :evidence)"
                        + " on duplicate key update importance = values(importance), evidence = values(evidence)")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .param("sheet", sheet)
                .param("ingredient", ingredient)
                .param("importance", note.importance())
                .param("evidence", note.evidence())
                .update();
    }

    /** Answers of one sheet, by question. */
    public Map<String, Answer> answers(CampaignId campaign, long sheet) {
        var answers = new HashMap<String, Answer>();
        jdbc.sql("select question_id, answer from expert_answer"
                        + " where tenant_id = :tenant and campaign_id = :campaign and sheet_id = :sheet")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .param("sheet", sheet)
                .query(row -> {
                    answers.put(row.getString("question_id"), new Answer(row.getInt("answer")));
                });
        return answers;
    }

    /** Importance and evidence of one sheet, by ingredient. */
    public Map<String, ExpertNote> notes(CampaignId campaign, long sheet) {
        var notes = new HashMap<String, ExpertNote>();
        jdbc.sql("select ingredient_id, importance, evidence from expert_note"
                        + " where tenant_id = :tenant and campaign_id = :campaign and sheet_id = :sheet")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .param("sheet", sheet)
                .query(row -> {
                    @Nullable
                    Integer importance = row.getObject("importance") == null ? null : row.getInt("importance");
                    notes.put(row.getString("ingredient_id"), new ExpertNote(importance, row.getString("evidence")));
                });
        return notes;
    }
}
