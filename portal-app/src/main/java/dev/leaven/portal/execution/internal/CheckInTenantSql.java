package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.LogEntry;
import dev.leaven.portal.execution.app.LogEntry.Kind;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.tenancy.TenantScope;
import io.hypersistence.tsid.TSID;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said about actions. Adds and reads; nothing is changed or removed. */
@Component
class CheckInTenantSql {

    private final JdbcClient jdbc;

    CheckInTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RunningAction action, LogEntry entry) {
        jdbc.sql("insert into action_check_in (tenant_id, id, cycle_id, action_id, kind, state, text, said_by, said_at)"
                        + " values (:tenant, :id, :cycle, :action, :kind, :state, :text, :by, :at)")
                .param("tenant", TenantScope.required().value())
                .param("id", TSID.fast().toLong())
                .param("cycle", action.cycle().value())
                .param("action", action.id().value())
                .param("kind", entry.kind().name())
                .param("state", entry.state().name())
                .param("text", entry.text())
                .param("by", entry.by())
                .param("at", LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .update();
    }

    /** Everything that was said about these, newest first. */
    Map<ActionId, List<LogEntry>> of(Collection<RunningAction> actions) {
        Map<ActionId, List<LogEntry>> log = new HashMap<>();
        if (!actions.isEmpty()) {
            jdbc.sql(
                            "select action_id, kind, state, text, said_by, said_at from action_check_in where tenant_id = :tenant"
                                    + " and cycle_id in (:cycles) and action_id in (:actions) order by id desc")
                    .param("tenant", TenantScope.required().value())
                    .param(
                            "cycles",
                            actions.stream().map(one -> one.cycle().value()).collect(Collectors.toSet()))
                    .param(
                            "actions",
                            actions.stream().map(one -> one.id().value()).toList())
                    .query(row -> {
                        log.computeIfAbsent(new ActionId(row.getLong("action_id")), id -> new ArrayList<>())
                                .add(new LogEntry(
                                        Kind.valueOf(row.getString("kind")),
                                        ActionState.valueOf(row.getString("state")),
                                        row.getString("text"),
                                        row.getString("said_by"),
                                        row.getObject("said_at", LocalDateTime.class)
                                                .toInstant(ZoneOffset.UTC)));
                    });
        }
        return log;
    }
}
