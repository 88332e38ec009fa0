package dev.leaven.portal.insight.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.insight.app.ReportWords;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What leads typed into learning reports, a row for each cycle. */
@Component
public class LearningReportTenantSql {

    private final JdbcClient jdbc;

    LearningReportTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report's words, and how often they were changed. */
    public record Kept(int revision, ReportWords words) {

        public static final Kept NOTHING = new Kept(0, ReportWords.NONE);
    }

    public Optional<Kept> find(CycleId cycle) {
        return on(
                        "select revision, hours, hours_source, money, money_source, next_year from learning_report"
                                + " where tenant_id = :tenant and cycle_id = :cycle",
                        cycle)
                .query((row, index) -> new Kept(
                        row.getInt("revision"),
                        new ReportWords(
                                row.getObject("hours", Integer.class),
                                row.getString("hours_source"),
                                row.getObject("money", Integer.class),
                                row.getString("money_source"),
                                row.getString("next_year"))))
                .optional();
    }

    /** Of two who begin a report at the same time, the second finds the first one's. */
    public void addIfNone(CycleId cycle) {
        on(
                        "insert into learning_report (tenant_id, cycle_id, revision, hours_source, money_source, next_year)"
                                + " values (:tenant, :cycle, 0, '', '', '') on duplicate key update revision = revision",
                        cycle)
                .update();
    }

    /** False, and nothing is changed, where the revision is another by now. */
    public boolean change(CycleId cycle, int seen, ReportWords words) {
        return on(
                                "update learning_report set revision = revision + 1, hours = :hours, hours_source = :hoursSource,"
                                        + " money = :money, money_source = :moneySource, next_year = :nextYear"
                                        + " where tenant_id = :tenant and cycle_id = :cycle and revision = :seen",
                                cycle)
                        .param("hours", words.hours())
                        .param("hoursSource", words.hoursSource())
                        .param("money", words.money())
                        .param("moneySource", words.moneySource())
                        .param("nextYear", words.nextYear())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec on(String sql, CycleId cycle) {
        return jdbc.sql(sql).param("tenant", TenantScope.required().value()).param("cycle", cycle.value());
    }
}
