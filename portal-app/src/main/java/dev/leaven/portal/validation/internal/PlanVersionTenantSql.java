package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.VersionId;
import dev.leaven.portal.validation.app.VersionRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Frozen versions. There is no statement here that changes or removes one, and a test looks that there is none elsewhere. */
@Component
public class PlanVersionTenantSql {

    private static final String ROW = "select id, cycle_id, number, kind, sha256, frozen_by, frozen_by_name, frozen_at"
            + " from plan_version where tenant_id = :tenant";

    private final JdbcClient jdbc;

    PlanVersionTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the number was taken meanwhile */
    void add(VersionRow version, byte[] content) {
        jdbc.sql("insert into plan_version (tenant_id, id, cycle_id, number, kind, content, sha256, frozen_by,"
                        + " frozen_by_name, frozen_at) values (:tenant, :id, :cycle, :number, :kind, :content, :hash,"
                        + " :by, :name, :at)")
                .param("tenant", TenantScope.required().value())
                .param("id", version.id().value())
                .param("cycle", version.cycle().value())
                .param("number", version.number())
                .param("kind", version.kind().name())
                .param("content", content)
                .param("hash", version.hash().hex())
                .param("by", version.author().value())
                .param("name", version.authorName())
                .param("at", LocalDateTime.ofInstant(version.frozenAt(), ZoneOffset.UTC))
                .update();
    }

    public Optional<VersionRow> find(VersionId id) {
        return jdbc.sql(ROW + " and id = :id")
                .param("tenant", TenantScope.required().value())
                .param("id", id.value())
                .query(PlanVersionTenantSql::read)
                .optional();
    }

    /** Newest first. */
    public List<VersionRow> all(CycleId cycle) {
        return jdbc.sql(ROW + " and cycle_id = :cycle order by number desc")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .query(PlanVersionTenantSql::read)
                .list();
    }

    /** As they were stored. */
    public byte[] content(VersionId id) {
        return jdbc.sql("select content from plan_version where tenant_id = :tenant and id = :id")
                .param("tenant", TenantScope.required().value())
                .param("id", id.value())
                .query((row, index) -> row.getBytes("content"))
                .single();
    }

    private static VersionRow read(ResultSet row, int index) throws SQLException {
        return new VersionRow(
                new VersionId(row.getLong("id")),
                new CycleId(row.getLong("cycle_id")),
                row.getInt("number"),
                RoundKind.valueOf(row.getString("kind")),
                new ContentHash(row.getString("sha256")),
                new PersonId(row.getLong("frozen_by")),
                row.getString("frozen_by_name"),
                row.getObject("frozen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
