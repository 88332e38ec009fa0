package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.OwnerAnswer;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import io.hypersistence.tsid.TSID;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What owners said. Adds and reads; nothing is changed or removed. */
@Component
public class OwnerAnswerTenantSql {

    private final JdbcClient jdbc;

    OwnerAnswerTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param terms what was asked, see {@link OwnerTerms} */
    record Given(OwnerAnswer answer, String terms) {}

    void add(CycleId cycle, ActionId action, Given given) {
        OwnerAnswer answer = given.answer();
        jdbc.sql(
                        "insert into owner_answer (tenant_id, id, cycle_id, action_id, person_id, person_name, accepted, reason,"
                                + " terms, answered_at) values (:tenant, :id, :cycle, :action, :person, :name, :accepted,"
                                + " :reason, :terms, :at)")
                .param("tenant", TenantScope.required().value())
                .param("id", TSID.fast().toLong())
                .param("cycle", cycle.value())
                .param("action", action.value())
                .param("person", answer.person().value())
                .param("name", answer.name())
                .param("accepted", answer.accepted())
                .param("reason", answer.reason())
                .param("terms", given.terms())
                .param("at", LocalDateTime.ofInstant(answer.at(), ZoneOffset.UTC))
                .update();
    }

    /** The newest of each of these actions of a plan. */
    Map<ActionId, Given> newest(CycleId cycle, List<ActionId> actions) {
        Map<ActionId, Given> answers = new HashMap<>();
        jdbc.sql("select action_id, person_id, person_name, accepted, reason, terms, answered_at from owner_answer"
                        + " where tenant_id = :tenant and cycle_id = :cycle" + SomeActions.condition(actions)
                        + " order by id")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .params(SomeActions.keys(actions))
                .query(row -> {
                    answers.put(
                            new ActionId(row.getLong("action_id")),
                            new Given(
                                    new OwnerAnswer(
                                            new PersonId(row.getLong("person_id")),
                                            row.getString("person_name"),
                                            row.getBoolean("accepted"),
                                            row.getString("reason"),
                                            row.getObject("answered_at", LocalDateTime.class)
                                                    .toInstant(ZoneOffset.UTC)),
                                    row.getString("terms")));
                });
        return answers;
    }
}
