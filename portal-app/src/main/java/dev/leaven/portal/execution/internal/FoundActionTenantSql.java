package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds actions of plans in force by what they are to somebody. */
@Component
public class FoundActionTenantSql {

    private static final String ALL =
            "select " + RunningActionRows.COLUMNS + " from running_action where tenant_id = :tenant";

    private final JdbcClient jdbc;
    private final Deadline deadline;

    FoundActionTenantSql(JdbcClient jdbc, Deadline deadline) {
        this.jdbc = jdbc;
        this.deadline = deadline;
    }

    Optional<RunningAction> find(CycleId cycle, ActionId action) {
        return read(on(ALL + " and cycle_id = :cycle and id = :id")
                        .param("cycle", cycle.value())
                        .param("id", action.value()))
                .stream()
                .findFirst();
    }

    /** In whatever cycle it is. */
    Optional<RunningAction> any(ActionId action) {
        return read(on(ALL + " and id = :id").param("id", action.value())).stream()
                .findFirst();
    }

    /** As {@link #find}; nobody else changes it until the transaction ends. */
    Optional<RunningAction> lock(CycleId cycle, ActionId action) {
        return read(on(ALL + " and cycle_id = :cycle and id = :id for update")
                        .param("cycle", cycle.value())
                        .param("id", action.value()))
                .stream()
                .findFirst();
    }

    List<RunningAction> ofCycle(CycleId cycle) {
        return read(on(ALL + " and cycle_id = :cycle order by id").param("cycle", cycle.value()));
    }

    /** Those that somebody carries out, in all cycles. */
    List<RunningAction> ownedBy(PersonId person) {
        return read(on(ALL + " and owner_id = :person order by due_on, id").param("person", person.value()));
    }

    /** Those for which help is asked, in all cycles. */
    List<RunningAction> askingForHelp() {
        return read(on(ALL + " and help is not null order by said_at, id"));
    }

    /** Those that are open and due by that day, in all cycles. */
    List<RunningAction> openAndDueBy(LocalDate day) {
        return read(
                on(ALL + " and state in ('AGREED', 'IN_PROGRESS', 'BLOCKED') and due_on <= :day order by due_on, id")
                        .param("day", day));
    }

    /** Those that were done by that day, in all cycles. */
    List<RunningAction> doneBy(LocalDate day) {
        return read(on(ALL + " and state = :done and done_on <= :day order by done_on, id")
                .param("done", ActionState.DONE.name())
                .param("day", day));
    }

    /** What actions work on: ids of ingredients. */
    Map<ActionId, Set<String>> ingredients(Collection<RunningAction> actions) {
        Map<ActionId, Set<String>> ingredients = new HashMap<>();
        if (!actions.isEmpty()) {
            on("select action_id, ingredient_id from running_action_ingredient"
                            + " where tenant_id = :tenant and action_id in (:actions)")
                    .param(
                            "actions",
                            actions.stream().map(one -> one.id().value()).toList())
                    .query(row -> {
                        ingredients
                                .computeIfAbsent(new ActionId(row.getLong("action_id")), id -> new HashSet<>())
                                .add(row.getString("ingredient_id"));
                    });
        }
        return ingredients;
    }

    private List<RunningAction> read(JdbcClient.StatementSpec sql) {
        LocalDate open = deadline.firstOpenDay();
        return sql.query((row, index) -> RunningActionRows.read(row, open)).list();
    }

    private JdbcClient.StatementSpec on(String sql) {
        return jdbc.sql(sql).param("tenant", TenantScope.required().value());
    }
}
