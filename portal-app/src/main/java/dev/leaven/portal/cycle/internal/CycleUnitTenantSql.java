package dev.leaven.portal.cycle.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.tenancy.UnitId;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units that cycles are about. */
@Component
public class CycleUnitTenantSql {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CycleUnitTenantSql(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Each parent before its children. */
    public List<CycleUnit> of(CycleId cycle) {
        return jdbc.sql("select unit_id, parent_id, name from cycle_unit"
                        + " where tenant_id = :tenant and cycle_id = :cycle order by position")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .query((row, index) -> {
                    long parent = row.getLong("parent_id");
                    return new CycleUnit(
                            new UnitId(row.getLong("unit_id")),
                            parent == 0 ? null : new UnitId(parent),
                            row.getString("name"));
                })
                .list();
    }

    /** Puts these in the place of what was there. */
    void replace(CycleId cycle, List<CycleUnit> units) {
        long tenant = TenantScope.required().value();
        jdbc.sql("delete from cycle_unit where tenant_id = :tenant and cycle_id = :cycle")
                .param("tenant", tenant)
                .param("cycle", cycle.value())
                .update();
        batches.batchUpdate(
                "insert into cycle_unit (tenant_id, cycle_id, unit_id, parent_id, name, position)"
                        + " values (?, ?, ?, ?, ?, ?)",
                units,
                BATCH,
                (row, unit) -> {
                    row.setLong(1, tenant);
                    row.setLong(2, cycle.value());
                    row.setLong(3, unit.id().value());
                    row.setObject(
                            4, unit.parent() == null ? null : unit.parent().value(), Types.BIGINT);
                    row.setString(5, unit.name());
                    row.setInt(6, units.indexOf(unit));
                });
    }
}
