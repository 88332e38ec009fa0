package dev.leaven.portal.execution.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts the actions that wait for somebody, without reading them. */
@Component
class WaitingWorkTenantSql {

    private static final String OPEN = "state in ('AGREED', 'IN_PROGRESS', 'BLOCKED')";
    private static final String COUNT = "select count(*) as n, min(due_on) as first_due, min(title) as title"
            + " from running_action where tenant_id = :tenant and cycle_id in (:cycles)";

    /** Stands for none where a list must not be empty: no cycle has this key. */
    private static final long NONE = -1;

    private final JdbcClient jdbc;

    WaitingWorkTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Actions that wait.
     *
     * @param first the earliest day on which one of them is or was due; null where none has a day
     * @param title of one of them
     */
    record Waiting(int n, @Nullable LocalDate first, String title) {}

    /** Open ones that somebody carries out, due from the first day until before the second. */
    Optional<Waiting> ownedAndDue(PersonId owner, Collection<CycleId> cycles, LocalDate from, LocalDate before) {
        return waiting(
                on(COUNT + " and owner_id = :owner and " + OPEN + " and due_on >= :from and due_on < :before", cycles)
                        .param("owner", owner.value())
                        .param("from", from)
                        .param("before", before));
    }

    /** Open ones due before that day, whoever carries them out. */
    Optional<Waiting> dueBefore(CycleId cycle, LocalDate day) {
        return waiting(on(COUNT + " and " + OPEN + " and due_on < :day", List.of(cycle))
                .param("day", day));
    }

    /** Those for which help is asked. */
    Optional<Waiting> askingForHelp(CycleId cycle) {
        return waiting(on(COUNT + " and help is not null", List.of(cycle)));
    }

    /**
     * Those for which this person's help is asked, as {@link Sponsors} says who helps: the action's sponsor, else the cycle's.
     *
     * @param sponsored cycles whose sponsor this person is
     */
    Optional<Waiting> askingForHelpOf(PersonId sponsor, Collection<CycleId> cycles, Collection<CycleId> sponsored) {
        return waiting(on(
                        COUNT + " and help is not null and (owner_id is null or owner_id <> :person)"
                                + " and (sponsor_id = :person or cycle_id in (:sponsored)"
                                + " and (sponsor_id is null or sponsor_id = owner_id))",
                        cycles)
                .param("person", sponsor.value())
                .param("sponsored", keys(sponsored)));
    }

    private static Optional<Waiting> waiting(StatementSpec sql) {
        return sql.query((row, index) -> new Waiting(
                        row.getInt("n"), row.getObject("first_due", LocalDate.class), row.getString("title")))
                .optional()
                .filter(found -> found.n() > 0);
    }

    private StatementSpec on(String sql, Collection<CycleId> cycles) {
        return jdbc.sql(sql).param("tenant", TenantScope.required().value()).param("cycles", keys(cycles));
    }

    private static List<Long> keys(Collection<CycleId> cycles) {
        return cycles.isEmpty()
                ? List.of(NONE)
                : cycles.stream().map(CycleId::value).toList();
    }
}
