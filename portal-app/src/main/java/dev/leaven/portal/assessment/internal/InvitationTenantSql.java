package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignOverview.Turnout;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.tenancy.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked to answer. Holds nothing that leads to an answer. */
@Component
public class InvitationTenantSql {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    InvitationTenantSql(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One learner's invitation. */
    public record Invitation(
            long id, CampaignId campaign, PersonId person, UnitId unit, String language, InvitationState state) {}

    /** Whether a link can still be used. */
    public enum InvitationState {
        OPEN,
        USED,
        CANCELLED
    }

    public void insert(List<Invitation> invitations) {
        long tenant = TenantScope.required().value();
        batches.batchUpdate(
                "insert into learner_invitation (tenant_id, id, campaign_id, person_id, unit_id, language, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                invitations,
                BATCH,
                (row, invitation) -> {
                    row.setLong(1, tenant);
                    row.setLong(2, invitation.id());
                    row.setLong(3, invitation.campaign().value());
                    row.setLong(4, invitation.person().value());
                    row.setLong(5, invitation.unit().value());
                    row.setString(6, invitation.language());
                    row.setString(7, invitation.state().name());
                });
    }

    /** Locks the row until the transaction ends: one device at a time writes a draft or submits. */
    public Optional<Invitation> lock(long id) {
        return find(id, " for update");
    }

    public Optional<Invitation> find(long id) {
        return find(id, "");
    }

    private Optional<Invitation> find(long id, String suffix) {
        return jdbc.sql("select id, campaign_id, person_id, unit_id, language, state from learner_invitation"
                        + " where tenant_id = :tenant and id = :id" + suffix)
                .param("tenant", TenantScope.required().value())
                .param("id", id)
                .query(InvitationTenantSql::read)
                .optional();
    }

    /** This person's invitation to this campaign. */
    public Optional<Invitation> find(CampaignId campaign, PersonId person) {
        return jdbc.sql("select id, campaign_id, person_id, unit_id, language, state from learner_invitation"
                        + " where tenant_id = :tenant and campaign_id = :campaign and person_id = :person")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .param("person", person.value())
                .query(InvitationTenantSql::read)
                .optional();
    }

    public List<Invitation> of(CampaignId campaign) {
        return jdbc.sql("select id, campaign_id, person_id, unit_id, language, state from learner_invitation"
                        + " where tenant_id = :tenant and campaign_id = :campaign")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .query(InvitationTenantSql::read)
                .list();
    }

    public void use(long id) {
        setState(id, InvitationState.USED);
    }

    private void setState(long id, InvitationState state) {
        jdbc.sql("update learner_invitation set state = :state where tenant_id = :tenant and id = :id")
                .param("state", state.name())
                .param("tenant", TenantScope.required().value())
                .param("id", id)
                .update();
    }

    public void cancelOpen(CampaignId campaign) {
        jdbc.sql("update learner_invitation set state = 'CANCELLED'"
                        + " where tenant_id = :tenant and campaign_id = :campaign and state = 'OPEN'")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .update();
    }

    public Turnout turnout(CampaignId campaign) {
        return jdbc.sql("select count(*) invited, coalesce(sum(case when state = 'USED' then 1 else 0 end), 0) answered"
                        + " from learner_invitation where tenant_id = :tenant and campaign_id = :campaign")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .query((row, index) -> new Turnout(row.getInt("invited"), row.getInt("answered")))
                .single();
    }

    private static Invitation read(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new Invitation(
                row.getLong("id"),
                new CampaignId(row.getLong("campaign_id")),
                new PersonId(row.getLong("person_id")),
                new UnitId(row.getLong("unit_id")),
                row.getString("language"),
                InvitationState.valueOf(row.getString("state")));
    }
}
