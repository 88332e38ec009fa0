package dev.leaven.portal.identity.devicelink.internal;

import dev.leaven.portal.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the codes of the current tenant's links stand. Whoever changes one has locked its link. */
@Component
public class LinkCodeTenantSql {

    private final JdbcClient jdbc;

    LinkCodeTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where none was ever sent. */
    public Optional<CodeState> find(long link) {
        return jdbc.sql("select number, expires_at, wrong_tries, hour_from, sent_in_hour from link_code"
                        + " where tenant_id = :tenant and link_id = :link")
                .param("tenant", TenantScope.required().value())
                .param("link", link)
                .query((row, _) -> new CodeState(
                        row.getInt("number"),
                        instant(row, "expires_at"),
                        row.getInt("wrong_tries"),
                        instant(row, "hour_from"),
                        row.getInt("sent_in_hour")))
                .optional();
    }

    void keep(long link, CodeState code) {
        jdbc.sql("""
                insert into link_code (tenant_id, link_id, number, expires_at, wrong_tries, hour_from, sent_in_hour)
                values (:tenant, :link, :number, :expires, :wrong, :from, :sent)
                on duplicate key update number = values(number), expires_at = values(expires_at),
                    wrong_tries = values(wrong_tries), hour_from = values(hour_from), sent_in_hour = values(sent_in_hour)
                """)
                .param("tenant", TenantScope.required().value())
                .param("link", link)
                .param("number", code.number())
                .param("expires", utc(code.expiresAt()))
                .param("wrong", code.wrongTries())
                .param("from", utc(code.hourFrom()))
                .param("sent", code.sentInHour())
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
