package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.app.RunningAction.Progress;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.AgreedAction;
import dev.leaven.portal.validation.AgreedAction.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes actions of rows of {@code running_action}. Their ingredients come from another table. */
final class RunningActionRows {

    static final String COLUMNS = "cycle_id, id, revision, title, expected_change, owner_id, owner_name, sponsor_id,"
            + " sponsor_name, starts_on, due_on, state, note, said_by, said_at, done_on, help";

    private RunningActionRows() {}

    /** @param firstOpenDay what is due before is overdue */
    static RunningAction read(ResultSet row, LocalDate firstOpenDay) throws SQLException {
        var state = ActionState.valueOf(row.getString("state"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return new RunningAction(
                new CycleId(row.getLong("cycle_id")),
                row.getInt("revision"),
                new AgreedAction(
                        new ActionId(row.getLong("id")),
                        row.getString("title"),
                        row.getString("expected_change"),
                        Set.of(),
                        named(row, "owner"),
                        named(row, "sponsor"),
                        row.getObject("starts_on", LocalDate.class),
                        due),
                new Progress(
                        state,
                        row.getString("note"),
                        row.getString("said_by"),
                        row.getObject("said_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("done_on", LocalDate.class)),
                row.getString("help"),
                state.isOpen() && due != null && due.isBefore(firstOpenDay));
    }

    static List<RunningAction> with(List<RunningAction> actions, Map<ActionId, Set<String>> ingredients) {
        return actions.stream()
                .map(one -> new RunningAction(
                        one.cycle(),
                        one.revision(),
                        with(one.agreed(), ingredients.getOrDefault(one.id(), Set.of())),
                        one.progress(),
                        one.help(),
                        one.overdue()))
                .toList();
    }

    private static AgreedAction with(AgreedAction agreed, Set<String> ingredients) {
        return new AgreedAction(
                agreed.id(),
                agreed.title(),
                agreed.expectedChange(),
                ingredients,
                agreed.owner(),
                agreed.sponsor(),
                agreed.startsOn(),
                agreed.dueOn());
    }

    private static @Nullable Named named(ResultSet row, String who) throws SQLException {
        long key = row.getLong(who + "_id");
        return row.wasNull() ? null : new Named(new PersonId(key), row.getString(who + "_name"));
    }
}
