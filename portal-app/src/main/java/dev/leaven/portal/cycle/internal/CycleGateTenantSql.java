package dev.leaven.portal.cycle.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.app.StepOverview.LeftEarly;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps that were left before everything was there. Adds and reads; nothing is changed or removed. */
@Component
public class CycleGateTenantSql {

    private final JdbcClient jdbc;

    CycleGateTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the step was left already */
    public void add(CycleId cycle, CycleStep step, LeftEarly left) {
        jdbc.sql("insert into cycle_gate (tenant_id, cycle_id, step, passed_at, passed_by, reason)"
                        + " values (:tenant, :cycle, :step, :at, :by, :reason)")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .param("step", step.name())
                .param("at", LocalDateTime.ofInstant(left.at(), ZoneOffset.UTC))
                .param("by", left.by())
                .param("reason", left.reason())
                .update();
    }

    public Optional<LeftEarly> find(CycleId cycle, CycleStep step) {
        return jdbc.sql("select passed_at, passed_by, reason from cycle_gate"
                        + " where tenant_id = :tenant and cycle_id = :cycle and step = :step")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .param("step", step.name())
                .query((row, index) -> new LeftEarly(
                        row.getString("passed_by"),
                        row.getObject("passed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("reason")))
                .optional();
    }
}
