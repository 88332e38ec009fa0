package dev.leaven.portal.audit.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.app.AuditRow;
import dev.leaven.portal.tenancy.TenantScope;
import io.hypersistence.tsid.TSID;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds and reads. There is no statement here that changes or removes a row, and a test looks that there is none elsewhere. */
@Component
public class AuditTenantSql {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUE = 1_000;

    private final JdbcClient jdbc;

    AuditTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(
            Instant at,
            @Nullable String actor,
            String action,
            AuditSubject subject,
            @Nullable String before,
            @Nullable String after) {
        jdbc.sql("insert into audit_entry (tenant_id, id, happened_at, actor, action, subject_kind, subject_id,"
                        + " subject_name, before_value, after_value) values (:tenant, :id, :at, :actor, :action, :kind,"
                        + " :subject, :name, :before, :after)")
                .param("tenant", TenantScope.required().value())
                .param("id", TSID.fast().toLong())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("actor", actor)
                .param("action", action)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("name", cut(subject.name(), LONGEST_NAME))
                .param("before", cut(before, LONGEST_VALUE))
                .param("after", cut(after, LONGEST_VALUE))
                .update();
    }

    public List<AuditRow> newest(int offset, int limit) {
        return jdbc.sql("select happened_at, actor, action, subject_kind, subject_id, subject_name, before_value,"
                        + " after_value from audit_entry where tenant_id = :tenant order by id desc"
                        + " limit :limit offset :offset")
                .param("tenant", TenantScope.required().value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new AuditRow(
                        row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("actor"),
                        row.getString("action"),
                        new AuditSubject(
                                row.getString("subject_kind"),
                                row.getLong("subject_id"),
                                row.getString("subject_name")),
                        row.getString("before_value"),
                        row.getString("after_value")))
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from audit_entry where tenant_id = :tenant")
                .param("tenant", TenantScope.required().value())
                .query(Integer.class)
                .single();
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
