package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.validation.app.WaivedPerspective;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Perspectives whose approval plans do without. */
@Component
public class WaivedPerspectiveTenantSql {

    private final JdbcClient jdbc;

    WaivedPerspectiveTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<WaivedPerspective> of(CycleId cycle) {
        return jdbc.sql("select perspective, reason from waived_perspective"
                        + " where tenant_id = :tenant and cycle_id = :cycle order by perspective")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .query((row, index) -> new WaivedPerspective(row.getString("perspective"), row.getString("reason")))
                .list();
    }

    public void waive(CycleId cycle, WaivedPerspective waived) {
        jdbc.sql("insert into waived_perspective (tenant_id, cycle_id, perspective, reason)"
                        + " values (:tenant, :cycle, :perspective, :reason)"
                        + " on duplicate key update reason = values(reason)")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .param("perspective", waived.perspective())
                .param("reason", waived.reason())
                .update();
    }

    public void require(CycleId cycle, String perspective) {
        jdbc.sql("delete from waived_perspective where tenant_id = :tenant and cycle_id = :cycle"
                        + " and perspective = :perspective")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .param("perspective", perspective)
                .update();
    }
}
