package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.Reach;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The row of an organisation's page. */
@Component
class OrganisationPageTenantSql {

    private static final String FIND =
            "select cycle_id, revision, reach, link from organisation_page where tenant_id = :tenant";

    private final JdbcClient jdbc;

    OrganisationPageTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param link what its token is signed over */
    record Row(CycleId cycle, int revision, Reach reach, long link) {}

    Optional<Row> find() {
        return read(FIND);
    }

    /** As {@link #find}; nobody else changes it until the transaction ends. */
    Optional<Row> lock() {
        return read(FIND + " for update");
    }

    void add(Row row) {
        with(
                        "insert into organisation_page (tenant_id, cycle_id, revision, reach, link)"
                                + " values (:tenant, :cycle, :revision, :reach, :link)",
                        row)
                .update();
    }

    void change(Row row) {
        with(
                        "update organisation_page set cycle_id = :cycle, revision = :revision, reach = :reach, link = :link"
                                + " where tenant_id = :tenant",
                        row)
                .update();
    }

    void remove() {
        jdbc.sql("delete from organisation_page where tenant_id = :tenant")
                .param("tenant", TenantScope.required().value())
                .update();
    }

    private Optional<Row> read(String sql) {
        return jdbc.sql(sql)
                .param("tenant", TenantScope.required().value())
                .query((row, index) -> new Row(
                        new CycleId(row.getLong("cycle_id")),
                        row.getInt("revision"),
                        Reach.valueOf(row.getString("reach")),
                        row.getLong("link")))
                .optional();
    }

    private JdbcClient.StatementSpec with(String sql, Row row) {
        return jdbc.sql(sql)
                .param("tenant", TenantScope.required().value())
                .param("cycle", row.cycle().value())
                .param("revision", row.revision())
                .param("reach", row.reach().name())
                .param("link", row.link());
    }
}
