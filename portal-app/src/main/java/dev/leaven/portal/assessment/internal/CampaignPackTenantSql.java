package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which extensions a campaign asks beside the recipe. */
@Component
public class CampaignPackTenantSql {

    private final JdbcClient jdbc;

    CampaignPackTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Instead of what was chosen before. */
    public void choose(CampaignId campaign, List<PackRef> packs) {
        jdbc.sql("delete from campaign_pack where tenant_id = :tenant and campaign_id = :campaign")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .update();
        for (PackRef pack : packs) {
            jdbc.sql("insert into campaign_pack (tenant_id, campaign_id, pack_id, pack_version)"
                            + " values (:tenant, :campaign, :pack, :version)")
                    .param("tenant", TenantScope.required().value())
                    .param("campaign", campaign.value())
                    .param("pack", pack.id())
                    .param("version", pack.version())
                    .update();
        }
    }

    /** By id, so that clusters keep their order and colour. */
    public List<PackRef> of(CampaignId campaign) {
        return jdbc.sql("select pack_id, pack_version from campaign_pack"
                        + " where tenant_id = :tenant and campaign_id = :campaign order by pack_id")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .query((row, index) -> new PackRef(row.getString("pack_id"), row.getString("pack_version")))
                .list();
    }

    /** How many campaigns in one of these states hold one of these packs, in whatever version. */
    public int using(Collection<String> packs, Collection<CampaignState> states) {
        return packs.isEmpty()
                ? 0
                : jdbc.sql("select count(distinct c.id) from campaign_pack p"
                                + " join campaign c on c.id = p.campaign_id and c.tenant_id = p.tenant_id"
                                + " where p.tenant_id = :tenant and p.pack_id in (:packs) and c.state in (:states)")
                        .param("tenant", TenantScope.required().value())
                        .param("packs", packs)
                        .param("states", states.stream().map(Enum::name).toList())
                        .query(Integer.class)
                        .single();
    }
}
