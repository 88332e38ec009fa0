package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many messages there are and from when, without reading one. */
@Component
class SentAnnouncementTenantSql {

    private final JdbcClient jdbc;

    SentAnnouncementTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param n at least 1 @param on the first day on which one of them is to go out */
    record Some(int n, LocalDate on) {}

    /** Of a cycle, in one state; empty where there is none. */
    Optional<Some> first(CycleId cycle, AnnouncementState state) {
        return jdbc.sql("select count(*) as n, min(send_on) as first_day from announcement"
                        + " where tenant_id = :tenant and cycle_id = :cycle and state = :state having count(*) > 0")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .param("state", state.name())
                .query((row, index) -> new Some(row.getInt("n"), row.getObject("first_day", LocalDate.class)))
                .optional();
    }

    /** The day of the newest that went out, in any cycle. */
    Optional<LocalDate> lastSent() {
        return jdbc.sql("select send_on from announcement where tenant_id = :tenant and state = :state"
                        + " order by send_on desc limit 1")
                .param("tenant", TenantScope.required().value())
                .param("state", AnnouncementState.SENT.name())
                .query((row, index) -> row.getObject("send_on", LocalDate.class))
                .optional();
    }
}
