package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.app.ComparisonEntry;
import dev.leaven.portal.actionplan.app.ComparisonEntry.Subject;
import dev.leaven.portal.actionplan.app.Stand;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided about ingredients, a row each. */
@Component
public class ComparisonTenantSql {

    private final JdbcClient jdbc;

    ComparisonTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By ingredient; without those about which nothing was decided. */
    public Map<String, ComparisonEntry> of(CycleId cycle) {
        Map<String, ComparisonEntry> entries = new LinkedHashMap<>();
        jdbc.sql("select ingredient_id, current_level, target_level, importance, importance_note, strategy,"
                        + " learning_plan, organisation, evidence, chosen from comparison"
                        + " where tenant_id = :tenant and cycle_id = :cycle")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .query(row -> {
                    entries.put(row.getString("ingredient_id"), read(row));
                });
        return entries;
    }

    /** Keeps everything about one ingredient. Under the plan's lock: what it replaces was read there. */
    public void save(CycleId cycle, String ingredient, ComparisonEntry entry) {
        jdbc.sql("insert into comparison (tenant_id, cycle_id, ingredient_id, current_level, target_level, importance,"
                        + " importance_note, strategy, learning_plan, organisation, evidence, chosen) values (:tenant,"
                        + " :cycle, :ingredient, :current, :target, :importance, :note, :strategy, :plan,"
                        + " :organisation, :evidence, :chosen) on duplicate key update"
                        + " current_level = values(current_level), target_level = values(target_level),"
                        + " importance = values(importance), importance_note = values(importance_note),"
                        + " strategy = values(strategy), learning_plan = values(learning_plan),"
                        + " organisation = values(organisation), evidence = values(evidence), chosen = values(chosen)")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .param("ingredient", ingredient)
                .param("current", entry.current())
                .param("target", entry.target())
                .param("importance", entry.importance())
                .param("note", entry.importanceNote())
                .param("strategy", name(entry, Subject.STRATEGY))
                .param("plan", name(entry, Subject.LEARNING_PLAN))
                .param("organisation", name(entry, Subject.ORGANISATION))
                .param("evidence", entry.evidence())
                .param("chosen", entry.chosen())
                .update();
    }

    private static @Nullable String name(ComparisonEntry entry, Subject subject) {
        Stand stand = entry.stands().get(subject);
        return stand == null ? null : stand.name();
    }

    private static ComparisonEntry read(ResultSet row) throws SQLException {
        Map<Subject, Stand> stands = new EnumMap<>(Subject.class);
        put(stands, Subject.STRATEGY, row.getString("strategy"));
        put(stands, Subject.LEARNING_PLAN, row.getString("learning_plan"));
        put(stands, Subject.ORGANISATION, row.getString("organisation"));
        return new ComparisonEntry(
                number(row, "current_level"),
                number(row, "target_level"),
                number(row, "importance"),
                Objects.requireNonNullElse(row.getString("importance_note"), ""),
                stands,
                Objects.requireNonNullElse(row.getString("evidence"), ""),
                row.getBoolean("chosen"));
    }

    private static void put(Map<Subject, Stand> stands, Subject subject, @Nullable String stand) {
        if (stand != null) {
            stands.put(subject, Stand.valueOf(stand));
        }
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
