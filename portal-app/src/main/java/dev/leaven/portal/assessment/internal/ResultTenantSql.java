package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.tenancy.UnitId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published figures. Written once by the publication, read by the one gate. */
@Component
public class ResultTenantSql {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ResultTenantSql(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(CampaignId campaign, List<ResultRow> rows) {
        long tenant = TenantScope.required().value();
        batches.batchUpdate(
                "insert into campaign_result (tenant_id, campaign_id, perspective, unit_id, subject_kind, subject_id,"
                        + " hidden, n, mean, deviation, count_1, count_2, count_3, count_4, count_5, dont_know,"
                        + " not_applicable, alpha) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                BATCH,
                (statement, row) -> fill(statement, tenant, campaign, row));
    }

    /** Everything about these units. */
    public List<ResultRow> of(CampaignId campaign, Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql("select * from campaign_result where tenant_id = :tenant and campaign_id = :campaign"
                                + " and unit_id in (:units)")
                        .param("tenant", TenantScope.required().value())
                        .param("campaign", campaign.value())
                        .param("units", units.stream().map(UnitId::value).toList())
                        .query(ResultTenantSql::read)
                        .list();
    }

    /** How many learners took part, by unit. */
    public List<ResultRow> responses(CampaignId campaign) {
        return jdbc.sql("select * from campaign_result where tenant_id = :tenant and campaign_id = :campaign"
                        + " and perspective = 'learner' and subject_kind = 'RESPONSE'")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .query(ResultTenantSql::read)
                .list();
    }

    private static void fill(PreparedStatement statement, long tenant, CampaignId campaign, ResultRow row)
            throws SQLException {
        int i = 0;
        statement.setLong(++i, tenant);
        statement.setLong(++i, campaign.value());
        statement.setString(++i, row.perspective());
        statement.setLong(++i, row.unit().value());
        statement.setString(++i, row.subject().kind().name());
        statement.setString(++i, row.subject().id());
        statement.setString(++i, row.hidden() == null ? null : row.hidden().name());
        statement.setInt(++i, row.n());
        statement.setObject(++i, row.mean(), Types.DOUBLE);
        statement.setObject(++i, row.deviation(), Types.DOUBLE);
        for (int count : row.counts()) {
            statement.setInt(++i, count);
        }
        statement.setInt(++i, row.dontKnow());
        statement.setInt(++i, row.notApplicable());
        statement.setObject(++i, row.alpha(), Types.DOUBLE);
    }

    private static ResultRow read(ResultSet row, int index) throws SQLException {
        String hidden = row.getString("hidden");
        return new ResultRow(
                row.getString("perspective"),
                new UnitId(row.getLong("unit_id")),
                new ResultSubject(
                        ResultSubject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject_id")),
                hidden == null ? null : Suppression.Reason.valueOf(hidden),
                row.getInt("n"),
                number(row, "mean"),
                number(row, "deviation"),
                List.of(
                        row.getInt("count_1"),
                        row.getInt("count_2"),
                        row.getInt("count_3"),
                        row.getInt("count_4"),
                        row.getInt("count_5")),
                row.getInt("dont_know"),
                row.getInt("not_applicable"),
                number(row, "alpha"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
