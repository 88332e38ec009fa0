package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Delivery reports that came before the portal had stored the reference they name. */
@Component
class EarlyReportTenantSql {

    private static final Duration KEPT = Duration.ofDays(1);

    /** Of an organisation; a system that reports what was never sent finds no more room. */
    private static final int MOST = 1_000;

    private static final String NAMED = " where tenant_id = :tenant and channel = :channel and reference = :reference";

    private final JdbcClient jdbc;
    private final Clock clock;

    EarlyReportTenantSql(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the last report of a letter, and of several the refusal. */
    void keep(String channel, String reference, AttemptResult result) {
        sweep();
        if (count() >= MOST) {
            return;
        }
        // The order matters: MySQL assigns from left to right.
        named("""
                        insert into early_report (tenant_id, channel, reference, state, reason, detail, told_at)
                        values (:tenant, :channel, :reference, :state, :reason, :detail, :now)
                        on duplicate key update
                            reason = case when state = 'REJECTED' then reason else values(reason) end,
                            detail = case when state = 'REJECTED' then detail else values(detail) end,
                            state = case when state = 'REJECTED' then state else values(state) end
                        """, channel, reference)
                .param("state", result.state().name())
                .param("reason", result.reason())
                .param("detail", OutboxTenantSql.cut(AddressRedaction.without(result.detail()), OutboxTenantSql.DETAIL))
                .param("now", OutboxTenantSql.utc(clock.instant()))
                .update();
    }

    /** What was told about a letter, once. */
    Optional<AttemptResult> take(String channel, String reference) {
        var told = named("select state, reason, detail from early_report" + NAMED, channel, reference)
                .query(EarlyReportTenantSql::result)
                .optional();
        told.ifPresent(ignored ->
                named("delete from early_report" + NAMED, channel, reference).update());
        return told;
    }

    private JdbcClient.StatementSpec named(String sql, String channel, String reference) {
        return jdbc.sql(sql).param("tenant", tenant()).param("channel", channel).param("reference", reference);
    }

    private void sweep() {
        jdbc.sql("delete from early_report where tenant_id = :tenant and told_at < :before")
                .param("tenant", tenant())
                .param("before", OutboxTenantSql.utc(clock.instant().minus(KEPT)))
                .update();
    }

    private int count() {
        return jdbc.sql("select count(*) from early_report where tenant_id = :tenant")
                .param("tenant", tenant())
                .query(Integer.class)
                .single();
    }

    private static AttemptResult result(ResultSet row, int index) throws SQLException {
        return new AttemptResult(
                LetterState.valueOf(row.getString("state")),
                true,
                row.getString("reason"),
                row.getString("detail"),
                null,
                null);
    }

    private static long tenant() {
        return TenantScope.required().value();
    }
}
