package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.Excess.Rule;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why plans hold more than small steps. */
@Component
public class ExcessTenantSql {

    private final JdbcClient jdbc;

    ExcessTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param subject owner or unit; 0 for the plan as a whole */
    public record Place(Rule rule, long subject) {}

    Map<Place, String> reasons(CycleId cycle) {
        Map<Place, String> reasons = new HashMap<>();
        jdbc.sql("select rule, subject, reason from plan_excess where tenant_id = :tenant and cycle_id = :cycle")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .query(row -> {
                    reasons.put(
                            new Place(Rule.valueOf(row.getString("rule")), row.getLong("subject")),
                            row.getString("reason"));
                });
        return reasons;
    }

    public void save(CycleId cycle, Place place, String reason, String by, Instant at) {
        jdbc.sql("insert into plan_excess (tenant_id, cycle_id, rule, subject, reason, given_by, given_at) values"
                        + " (:tenant, :cycle, :rule, :subject, :reason, :by, :at) on duplicate key update"
                        + " reason = values(reason), given_by = values(given_by), given_at = values(given_at)")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .param("rule", place.rule().name())
                .param("subject", place.subject())
                .param("reason", reason)
                .param("by", by)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
