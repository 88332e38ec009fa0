package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.Decision;
import dev.leaven.portal.validation.app.Decision.By;
import dev.leaven.portal.validation.app.Decision.Origin;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions. Adds and reads; there is no statement here that changes or removes one. */
@Component
public class DecisionTenantSql {

    private static final String ROW = "select id, stakeholder_id, perspective, version_hash, person_id, person_name,"
            + " verdict, reason, decided_at, carried_from, minutes_id from decision where tenant_id = :tenant";

    private final JdbcClient jdbc;

    DecisionTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Round round, Decision decision) {
        jdbc.sql("insert into decision (tenant_id, id, cycle_id, round_id, version_id, version_hash, stakeholder_id,"
                        + " perspective, person_id, person_name, verdict, reason, decided_at, carried_from, minutes_id)"
                        + " values (:tenant, :id, :cycle, :round, :version, :hash, :stakeholder, :perspective, :person,"
                        + " :name, :verdict, :reason, :at, :carried, :minutes)")
                .param("tenant", TenantScope.required().value())
                .param("id", decision.id())
                .param("cycle", round.cycle().value())
                .param("round", round.id())
                .param("version", round.version().value())
                .param("hash", decision.version().hex())
                .param("stakeholder", decision.stakeholder().value())
                .param("perspective", decision.perspective())
                .param("person", key(decision.by().person()))
                .param("name", decision.by().name())
                .param("verdict", decision.verdict().name())
                .param("reason", decision.reason())
                .param("at", LocalDateTime.ofInstant(decision.origin().at(), ZoneOffset.UTC))
                .param("carried", hex(decision.origin().carriedFrom()))
                .param("minutes", decision.origin().minutes())
                .update();
    }

    /** Of one round, oldest first. */
    public List<Decision> of(RoundId round) {
        return jdbc.sql(ROW + " and round_id = :round order by id")
                .param("tenant", TenantScope.required().value())
                .param("round", round.value())
                .query(DecisionTenantSql::read)
                .list();
    }

    /** Of every round of a cycle, oldest first. */
    public List<Decision> of(CycleId cycle) {
        return jdbc.sql(ROW + " and cycle_id = :cycle order by id")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .query(DecisionTenantSql::read)
                .list();
    }

    private static Decision read(ResultSet row, int index) throws SQLException {
        long person = row.getLong("person_id");
        @Nullable PersonId by = row.wasNull() ? null : new PersonId(person);
        String carried = row.getString("carried_from");
        return new Decision(
                row.getLong("id"),
                new StakeholderId(row.getLong("stakeholder_id")),
                row.getString("perspective"),
                new ContentHash(row.getString("version_hash")),
                new By(by, row.getString("person_name")),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                new Origin(
                        row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        carried == null ? null : new ContentHash(carried),
                        row.getObject("minutes_id", Long.class)));
    }

    private static @Nullable Long key(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String hex(@Nullable ContentHash hash) {
        return hash == null ? null : hash.hex();
    }
}
