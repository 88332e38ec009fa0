package dev.leaven.portal.execution.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.app.RunningAction.Progress;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.validation.AgreedAction;
import dev.leaven.portal.validation.AgreedAction.Named;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the actions of plans in force, one row each. {@link RunningActionRows} reads them. */
@Component
class RunningActionTenantSql {

    private final JdbcClient jdbc;

    RunningActionTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CycleId cycle, AgreedAction agreed, Progress progress) {
        terms(
                        jdbc.sql(
                                "insert into running_action (tenant_id, cycle_id, id, revision, title, expected_change,"
                                        + " owner_id, owner_name, sponsor_id, sponsor_name, starts_on, due_on, state, note, said_by,"
                                        + " said_at) values (:tenant, :cycle, :id, 0, :title, :change, :owner, :ownerName, :sponsor,"
                                        + " :sponsorName, :starts, :due, :state, :note, :by, :at)"),
                        cycle,
                        agreed)
                .param("state", progress.state().name())
                .param("note", progress.note())
                .param("by", progress.by())
                .param("at", LocalDateTime.ofInstant(progress.at(), ZoneOffset.UTC))
                .update();
        link(agreed);
    }

    /** What another version says about an action; how it stands is left alone. */
    void renew(CycleId cycle, AgreedAction agreed) {
        terms(
                        jdbc.sql(
                                "update running_action set revision = revision + 1, title = :title, expected_change = :change,"
                                        + " owner_id = :owner, owner_name = :ownerName, sponsor_id = :sponsor,"
                                        + " sponsor_name = :sponsorName, starts_on = :starts, due_on = :due"
                                        + " where tenant_id = :tenant and cycle_id = :cycle and id = :id"),
                        cycle,
                        agreed)
                .update();
        jdbc.sql("delete from running_action_ingredient where tenant_id = :tenant and action_id = :id")
                .param("tenant", TenantScope.required().value())
                .param("id", agreed.id().value())
                .update();
        link(agreed);
    }

    /** How it stands from now on. @param help what is asked for; null ends a request */
    void move(RunningAction action, Progress progress, @Nullable String help) {
        jdbc.sql("update running_action set revision = revision + 1, state = :state, note = :note, said_by = :by,"
                        + " said_at = :at, done_on = :done, help = :help"
                        + " where tenant_id = :tenant and cycle_id = :cycle and id = :id")
                .param("tenant", TenantScope.required().value())
                .param("cycle", action.cycle().value())
                .param("id", action.id().value())
                .param("state", progress.state().name())
                .param("note", progress.note())
                .param("by", progress.by())
                .param("at", LocalDateTime.ofInstant(progress.at(), ZoneOffset.UTC))
                .param("done", progress.doneOn())
                .param("help", help)
                .update();
    }

    private void link(AgreedAction agreed) {
        agreed.ingredients()
                .forEach(ingredient -> jdbc.sql(
                                "insert into running_action_ingredient (tenant_id, action_id, ingredient_id)"
                                        + " values (:tenant, :id, :ingredient)")
                        .param("tenant", TenantScope.required().value())
                        .param("id", agreed.id().value())
                        .param("ingredient", ingredient)
                        .update());
    }

    private static JdbcClient.StatementSpec terms(JdbcClient.StatementSpec sql, CycleId cycle, AgreedAction agreed) {
        return sql.param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .param("id", agreed.id().value())
                .param("title", agreed.title())
                .param("change", agreed.expectedChange())
                .param("owner", key(agreed.owner()))
                .param("ownerName", name(agreed.owner()))
                .param("sponsor", key(agreed.sponsor()))
                .param("sponsorName", name(agreed.sponsor()))
                .param("starts", agreed.startsOn())
                .param("due", agreed.dueOn());
    }

    private static @Nullable Long key(@Nullable Named named) {
        return named == null ? null : named.person().value();
    }

    private static @Nullable String name(@Nullable Named named) {
        return named == null ? null : named.name();
    }
}
