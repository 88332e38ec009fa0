package dev.leaven.portal.identity.devicelink.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counters that all nodes share. They belong to no organisation: who guesses links is of none. */
@Component
class TryCountPlatformSql {

    private final JdbcClient jdbc;

    TryCountPlatformSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts one more; returns how many there are now, with those that others counted in the same moment. */
    int count(byte[] counter, Instant endsAt) {
        jdbc.sql("insert into try_count (counter, ends_at, tries) values (:counter, :end, 1)"
                        + " on duplicate key update tries = tries + 1")
                .param("counter", counter)
                .param("end", utc(endsAt))
                .update();
        return jdbc.sql("select tries from try_count where counter = :counter")
                .param("counter", counter)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    void removeEndedBy(Instant now) {
        jdbc.sql("delete from try_count where ends_at <= :now")
                .param("now", utc(now))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
