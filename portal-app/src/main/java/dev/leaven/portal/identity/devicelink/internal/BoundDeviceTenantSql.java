package dev.leaven.portal.identity.devicelink.internal;

import dev.leaven.portal.tenancy.TenantScope;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which devices links of the current tenant are open. */
@Component
class BoundDeviceTenantSql {

    private final JdbcClient jdbc;

    BoundDeviceTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long link, byte[] secretHash, Instant at) {
        jdbc.sql("insert into bound_device (tenant_id, link_id, secret_hash, bound_at)"
                        + " values (:tenant, :link, :hash, :at)")
                .param("tenant", TenantScope.required().value())
                .param("link", link)
                .param("hash", secretHash)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    boolean has(long link, byte[] secretHash) {
        return jdbc.sql("select count(*) from bound_device"
                                + " where tenant_id = :tenant and link_id = :link and secret_hash = :hash")
                        .param("tenant", TenantScope.required().value())
                        .param("link", link)
                        .param("hash", secretHash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean hasAny(long link) {
        return jdbc.sql("select count(*) from bound_device where tenant_id = :tenant and link_id = :link")
                        .param("tenant", TenantScope.required().value())
                        .param("link", link)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
