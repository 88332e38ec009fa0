package dev.leaven.portal.execution.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.BoardFilter;
import dev.leaven.portal.execution.app.BoardFilter.Look;
import dev.leaven.portal.execution.app.PlanProgress;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.validation.AgreedAction.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The actions of one plan as a board needs them: narrowed, a few at a time, and counted. */
@Component
public class BoardTenantSql {

    private static final String OF_CYCLE = " from running_action where tenant_id = :tenant and cycle_id = :cycle";
    private static final String NARROWED = OF_CYCLE
            + " and (:owner is null or owner_id = :owner)"
            + " and (:state is null or state = :state)"
            + " and (:help = 0 or help is not null)"
            + " and (:overdue = 0 or due_on < :today and state in ('AGREED', 'IN_PROGRESS', 'BLOCKED'))"
            + " and (:ingredient is null or exists (select 1 from running_action_ingredient i where i.tenant_id = :tenant"
            + " and i.action_id = running_action.id and i.ingredient_id = :ingredient))";

    private final JdbcClient jdbc;
    private final Deadline deadline;

    BoardTenantSql(JdbcClient jdbc, Deadline deadline) {
        this.jdbc = jdbc;
        this.deadline = deadline;
    }

    /** By their due day. */
    public List<RunningAction> some(CycleId cycle, BoardFilter filter, int offset, int limit) {
        LocalDate open = deadline.firstOpenDay();
        return narrowed(
                        "select " + RunningActionRows.COLUMNS + NARROWED
                                + " order by due_on is null, due_on, id limit :limit offset :offset",
                        cycle,
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> RunningActionRows.read(row, open))
                .list();
    }

    public int count(CycleId cycle, BoardFilter filter) {
        return narrowed("select count(*)" + NARROWED, cycle, filter)
                .query(Integer.class)
                .single();
    }

    public PlanProgress progress(CycleId cycle) {
        Map<ActionState, Integer> states = new EnumMap<>(ActionState.class);
        on("select state, count(*) as n" + OF_CYCLE + " group by state", cycle).query(row -> {
            states.put(ActionState.valueOf(row.getString("state")), row.getInt("n"));
        });
        return new PlanProgress(
                states,
                count(cycle, new BoardFilter(null, null, null, Look.OVERDUE)),
                count(cycle, new BoardFilter(null, null, null, Look.HELP)));
    }

    /** Whoever carries out one of them, by name. */
    public List<Named> owners(CycleId cycle) {
        return on(
                        "select owner_id, max(owner_name) as name" + OF_CYCLE
                                + " and owner_id is not null group by owner_id order by name",
                        cycle)
                .query((row, index) -> new Named(new PersonId(row.getLong("owner_id")), row.getString("name")))
                .list();
    }

    /** Ids of the ingredients that they work on. */
    public List<String> ingredients(CycleId cycle) {
        return on(
                        "select distinct i.ingredient_id from running_action_ingredient i join running_action a"
                                + " on a.id = i.action_id and a.tenant_id = :tenant"
                                + " where i.tenant_id = :tenant and a.cycle_id = :cycle",
                        cycle)
                .query((row, index) -> row.getString("ingredient_id"))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, CycleId cycle, BoardFilter filter) {
        return on(sql, cycle)
                .param("owner", filter.owner() == null ? null : filter.owner().value())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("ingredient", filter.ingredient())
                .param("help", is(filter.look(), Look.HELP))
                .param("overdue", is(filter.look(), Look.OVERDUE))
                .param("today", deadline.firstOpenDay());
    }

    private static int is(@Nullable Look look, Look wanted) {
        return look == wanted ? 1 : 0;
    }

    private JdbcClient.StatementSpec on(String sql, CycleId cycle) {
        return jdbc.sql(sql).param("tenant", TenantScope.required().value()).param("cycle", cycle.value());
    }
}
