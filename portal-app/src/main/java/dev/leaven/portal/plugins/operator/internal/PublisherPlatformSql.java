package dev.leaven.portal.plugins.operator.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose plugins the operator lets in. */
@Repository
public class PublisherPlatformSql {

    private final JdbcClient jdbc;

    PublisherPlatformSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    public List<KeptPublisher> all() {
        return jdbc.sql("""
                        select fingerprint, name, certificate, valid_until, added_at
                        from plugin_publisher
                        order by name, fingerprint
                        """)
                .query((row, _) -> new KeptPublisher(
                        row.getString("fingerprint"),
                        row.getString("name"),
                        row.getString("certificate"),
                        instant(row, "valid_until"),
                        instant(row, "added_at")))
                .list();
    }

    /** Trusting twice is trusting. */
    public void add(KeptPublisher publisher) {
        jdbc.sql("""
                        insert ignore into plugin_publisher (fingerprint, name, certificate, valid_until, added_at)
                        values (:fingerprint, :name, :certificate, :until, :now)
                        """)
                .param("fingerprint", publisher.fingerprint())
                .param("name", publisher.name())
                .param("certificate", publisher.pem())
                .param("until", utc(publisher.validUntil()))
                .param("now", utc(publisher.addedAt()))
                .update();
    }

    public void remove(String fingerprint) {
        jdbc.sql("delete from plugin_publisher where fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
