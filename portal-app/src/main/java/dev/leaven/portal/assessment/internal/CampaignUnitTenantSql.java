package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.tenancy.UnitId;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tree of units as it was when a campaign was launched. */
@Component
public class CampaignUnitTenantSql {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CampaignUnitTenantSql(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * A unit at launch.
     *
     * @param invited learners invited in it and below it
     */
    public record CampaignUnit(UnitId id, @Nullable UnitId parent, String name, int position, int invited) {}

    public void insert(CampaignId campaign, List<CampaignUnit> units) {
        long tenant = TenantScope.required().value();
        batches.batchUpdate(
                "insert into campaign_unit (tenant_id, campaign_id, unit_id, parent_id, name, position, invited)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                units,
                BATCH,
                (row, unit) -> {
                    row.setLong(1, tenant);
                    row.setLong(2, campaign.value());
                    row.setLong(3, unit.id().value());
                    row.setObject(
                            4, unit.parent() == null ? null : unit.parent().value(), Types.BIGINT);
                    row.setString(5, unit.name());
                    row.setInt(6, unit.position());
                    row.setInt(7, unit.invited());
                });
    }

    /** Each parent before its children. */
    public List<CampaignUnit> of(CampaignId campaign) {
        return jdbc.sql("select unit_id, parent_id, name, position, invited from campaign_unit"
                        + " where tenant_id = :tenant and campaign_id = :campaign order by position")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .query((row, index) -> {
                    long parent = row.getLong("parent_id");
                    return new CampaignUnit(
                            new UnitId(row.getLong("unit_id")),
                            parent == 0 ? null : new UnitId(parent),
                            row.getString("name"),
                            row.getInt("position"),
                            row.getInt("invited"));
                })
                .list();
    }
}
