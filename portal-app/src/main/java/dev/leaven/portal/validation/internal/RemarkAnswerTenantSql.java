package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.validation.app.RemarkAnswer;
import dev.leaven.portal.validation.app.RemarkAnswer.Outcome;
import dev.leaven.portal.validation.app.RoundId;
import io.hypersistence.tsid.TSID;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers to remarks. Adds and reads; nothing is changed or removed. */
@Component
public class RemarkAnswerTenantSql {

    private final JdbcClient jdbc;

    RemarkAnswerTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long remark, PersonId by, RemarkAnswer answer) {
        jdbc.sql("insert into remark_answer (tenant_id, id, remark_id, outcome, answer, answered_by, answered_by_name,"
                        + " answered_at) values (:tenant, :id, :remark, :outcome, :answer, :by, :name, :at)")
                .param("tenant", TenantScope.required().value())
                .param("id", TSID.fast().toLong())
                .param("remark", remark)
                .param("outcome", answer.outcome().name())
                .param("answer", answer.text())
                .param("by", by.value())
                .param("name", answer.by())
                .param("at", LocalDateTime.ofInstant(answer.at(), ZoneOffset.UTC))
                .update();
    }

    /** The newest answer to each remark of a round that has one, by the remark's key. */
    Map<Long, RemarkAnswer> of(RoundId round) {
        var newest = new HashMap<Long, RemarkAnswer>();
        jdbc.sql(
                        "select a.remark_id, a.outcome, a.answer, a.answered_by_name, a.answered_at"
                                + " from remark_answer a join remark r on r.tenant_id = a.tenant_id and r.id = a.remark_id"
                                + " where a.tenant_id = :tenant and r.tenant_id = :tenant and r.round_id = :round order by a.id")
                .param("tenant", TenantScope.required().value())
                .param("round", round.value())
                .query(row -> {
                    newest.put(
                            row.getLong("remark_id"),
                            new RemarkAnswer(
                                    Outcome.valueOf(row.getString("outcome")),
                                    row.getString("answer"),
                                    row.getString("answered_by_name"),
                                    row.getObject("answered_at", LocalDateTime.class)
                                            .toInstant(ZoneOffset.UTC)));
                });
        return newest;
    }
}
