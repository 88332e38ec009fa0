package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.execution.Effect;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.app.SeenEffect;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether actions worked, as people saw it. Of one person about one action, the last word counts. */
@Component
class EffectTenantSql {

    private final JdbcClient jdbc;

    EffectTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(RunningAction action, SeenEffect seen, Instant at) {
        jdbc.sql(
                        "insert into action_effect (tenant_id, cycle_id, action_id, person_id, said_by, effect, text, said_at)"
                                + " values (:tenant, :cycle, :action, :person, :by, :effect, :text, :at)"
                                + " on duplicate key update effect = values(effect), text = values(text), said_at = values(said_at)")
                .param("tenant", TenantScope.required().value())
                .param("cycle", action.cycle().value())
                .param("action", action.id().value())
                .param("person", seen.person().value())
                .param("by", seen.by())
                .param("effect", seen.effect().name())
                .param("text", seen.text())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    List<SeenEffect> of(Collection<RunningAction> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select action_id, person_id, said_by, effect, text from action_effect where tenant_id = :tenant"
                                + " and cycle_id in (:cycles) and action_id in (:actions) order by action_id, said_at")
                .param("tenant", TenantScope.required().value())
                .param(
                        "cycles",
                        actions.stream().map(one -> one.cycle().value()).collect(Collectors.toSet()))
                .param("actions", actions.stream().map(one -> one.id().value()).toList())
                .query((row, index) -> new SeenEffect(
                        new ActionId(row.getLong("action_id")),
                        new PersonId(row.getLong("person_id")),
                        row.getString("said_by"),
                        Effect.valueOf(row.getString("effect")),
                        row.getString("text")))
                .list();
    }
}
