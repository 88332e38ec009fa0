package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A row for the plan of each cycle: what is locked while it changes, and how often it has changed. */
@Component
class ActionPlanTenantSql {

    private static final String FIND =
            "select revision from action_plan where tenant_id = :tenant and cycle_id = :cycle";

    private final JdbcClient jdbc;

    ActionPlanTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of two who begin a plan at the same time, the second finds the first one's. */
    void addIfNone(CycleId cycle) {
        on(
                        "insert into action_plan (tenant_id, cycle_id, revision) values (:tenant, :cycle, 0)"
                                + " on duplicate key update revision = revision",
                        cycle)
                .update();
    }

    Optional<Integer> find(CycleId cycle) {
        return on(FIND, cycle).query(Integer.class).optional();
    }

    /** Waits until nobody else holds it; holds it until the transaction ends. */
    int lock(CycleId cycle) {
        return on(FIND + " for update", cycle).query(Integer.class).single();
    }

    void advance(CycleId cycle) {
        on("update action_plan set revision = revision + 1 where tenant_id = :tenant" + " and cycle_id = :cycle", cycle)
                .update();
    }

    private JdbcClient.StatementSpec on(String sql, CycleId cycle) {
        return jdbc.sql(sql).param("tenant", TenantScope.required().value()).param("cycle", cycle.value());
    }
}
