package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When people got a reminder because of an action. */
@Component
class ReminderTenantSql {

    private final JdbcClient jdbc;

    ReminderTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(PersonId person, ActionId action, LocalDate today) {
        jdbc.sql("insert into action_reminder (tenant_id, person_id, action_id, reminded_on)"
                        + " values (:tenant, :person, :action, :today)"
                        + " on duplicate key update reminded_on = values(reminded_on)")
                .param("tenant", TenantScope.required().value())
                .param("person", person.value())
                .param("action", action.value())
                .param("today", today)
                .update();
    }

    /** The last time for each action; those without are left out. */
    Map<ActionId, LocalDate> of(PersonId person) {
        Map<ActionId, LocalDate> days = new HashMap<>();
        jdbc.sql("select action_id, reminded_on from action_reminder where tenant_id = :tenant and person_id = :person")
                .param("tenant", TenantScope.required().value())
                .param("person", person.value())
                .query(row -> {
                    days.put(new ActionId(row.getLong("action_id")), row.getObject("reminded_on", LocalDate.class));
                });
        return days;
    }
}
