package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.VersionId;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since when plans are in force. Adds and reads; nothing is changed or removed. */
@Component
public class InForceTenantSql {

    private final JdbcClient jdbc;

    InForceTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CycleId cycle, InForce inForce) {
        jdbc.sql("insert into plan_in_force (tenant_id, cycle_id, version_id, since, overridden)"
                        + " values (:tenant, :cycle, :version, :since, :overridden)")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .param("version", inForce.version().value())
                .param("since", LocalDateTime.ofInstant(inForce.since(), ZoneOffset.UTC))
                .param("overridden", inForce.overridden())
                .update();
    }

    /** The newest; empty where no plan of this cycle ever was in force. */
    public Optional<InForce> newest(CycleId cycle) {
        return all(cycle).stream().findFirst();
    }

    /** Newest first: the plan that is in force, and those that it took the place of. */
    public List<InForce> all(CycleId cycle) {
        return jdbc.sql("select version_id, since, overridden from plan_in_force"
                        + " where tenant_id = :tenant and cycle_id = :cycle order by since desc, version_id desc")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .query((row, index) -> new InForce(
                        new VersionId(row.getLong("version_id")),
                        row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBoolean("overridden")))
                .list();
    }
}
