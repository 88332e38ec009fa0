package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.validation.app.Comment;
import dev.leaven.portal.validation.app.Remark;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Stance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remarks about drafts, without their answers. Adds and reads; nothing is changed or removed. */
@Component
public class RemarkTenantSql {

    private static final String ROW =
            "select id, round_id, stakeholder_id, perspective, person_id, person_name, action,"
                    + " stance, comment, said_at from remark where tenant_id = :tenant";

    private final JdbcClient jdbc;

    RemarkTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A remark, in which round it was made, and by whom. */
    public record Said(Remark remark, RoundId round, PersonId by) {}

    void add(Round round, PersonId by, Remark remark) {
        jdbc.sql("insert into remark (tenant_id, id, cycle_id, round_id, stakeholder_id, perspective, person_id,"
                        + " person_name, action, stance, comment, said_at) values (:tenant, :id, :cycle, :round,"
                        + " :stakeholder, :perspective, :person, :name, :action, :stance, :comment, :at)")
                .param("tenant", TenantScope.required().value())
                .param("id", remark.id())
                .param("cycle", round.cycle().value())
                .param("round", round.id())
                .param("stakeholder", remark.stakeholder().value())
                .param("perspective", remark.perspective())
                .param("person", by.value())
                .param("name", remark.name())
                .param("action", remark.comment().action())
                .param("stance", remark.comment().stance().name())
                .param("comment", remark.comment().text())
                .param("at", LocalDateTime.ofInstant(remark.at(), ZoneOffset.UTC))
                .update();
    }

    /** Everything that was said in a round, oldest first. */
    public List<Said> of(RoundId round) {
        return jdbc.sql(ROW + " and round_id = :round order by id")
                .param("tenant", TenantScope.required().value())
                .param("round", round.value())
                .query(RemarkTenantSql::read)
                .list();
    }

    public Optional<Said> find(long id) {
        return jdbc.sql(ROW + " and id = :id")
                .param("tenant", TenantScope.required().value())
                .param("id", id)
                .query(RemarkTenantSql::read)
                .optional();
    }

    private static Said read(ResultSet row, int index) throws SQLException {
        return new Said(
                new Remark(
                        row.getLong("id"),
                        new StakeholderId(row.getLong("stakeholder_id")),
                        row.getString("perspective"),
                        row.getString("person_name"),
                        new Comment(
                                row.getString("action"),
                                Stance.valueOf(row.getString("stance")),
                                row.getString("comment")),
                        row.getObject("said_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        null),
                new RoundId(row.getLong("round_id")),
                new PersonId(row.getLong("person_id")));
    }
}
