package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.validation.app.MinutedDecision;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What minutes say that was decided. Adds and reads; nothing is changed or removed. */
@Component
public class MinutedDecisionTenantSql {

    private final JdbcClient jdbc;

    MinutedDecisionTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(RoundId round, MinutedDecision one, PersonId by, Instant at) {
        jdbc.sql(
                        "insert into minuted_decision (tenant_id, id, round_id, stakeholder_id, verdict, reason, met_on, minutes,"
                                + " entered_by, entered_by_name, entered_at) values (:tenant, :id, :round, :stakeholder, :verdict,"
                                + " :reason, :met, :minutes, :by, :name, :at)")
                .param("tenant", TenantScope.required().value())
                .param("id", one.id())
                .param("round", round.value())
                .param("stakeholder", one.stakeholder().value())
                .param("verdict", one.verdict().name())
                .param("reason", one.reason())
                .param("met", one.metOn())
                .param("minutes", one.minutes())
                .param("by", by.value())
                .param("name", one.enteredBy())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Of one round, oldest first. */
    public List<MinutedDecision> of(RoundId round) {
        return jdbc.sql(
                        "select id, stakeholder_id, verdict, reason, met_on, minutes, entered_by_name from minuted_decision"
                                + " where tenant_id = :tenant and round_id = :round order by id")
                .param("tenant", TenantScope.required().value())
                .param("round", round.value())
                .query((row, index) -> new MinutedDecision(
                        row.getLong("id"),
                        new StakeholderId(row.getLong("stakeholder_id")),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("reason"),
                        row.getObject("met_on", LocalDate.class),
                        row.getString("minutes"),
                        row.getString("entered_by_name")))
                .list();
    }
}
