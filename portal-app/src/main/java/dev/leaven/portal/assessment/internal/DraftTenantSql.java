package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Learners' drafts, encrypted. Whoever writes one holds the lock on its invitation. */
@Component
public class DraftTenantSql {

    private final JdbcClient jdbc;
    private final DraftCipher cipher;

    DraftTenantSql(JdbcClient jdbc, DraftCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    public Optional<Draft> find(CampaignId campaign, String token) {
        return jdbc.sql("select content from learner_draft"
                        + " where tenant_id = :tenant and campaign_id = :campaign and token_hash = :address")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .param("address", cipher.address(token))
                .query((row, index) -> cipher.open(campaign, token, row.getBytes("content")))
                .optional();
    }

    public void save(CampaignId campaign, String token, Draft draft) {
        jdbc.sql("insert into learner_draft (tenant_id, campaign_id, token_hash, content)"
                        + " values (:tenant, :campaign, :address, :content)"
                        + " on duplicate key update content = values(content)")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .param("address", cipher.address(token))
                .param("content", cipher.seal(campaign, token, draft))
                .update();
    }

    public void delete(CampaignId campaign, String token) {
        jdbc.sql("delete from learner_draft"
                        + " where tenant_id = :tenant and campaign_id = :campaign and token_hash = :address")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .param("address", cipher.address(token))
                .update();
    }

    /** At closing: what was not submitted is gone. */
    public void deleteAll(CampaignId campaign) {
        jdbc.sql("delete from learner_draft where tenant_id = :tenant and campaign_id = :campaign")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .update();
    }
}
