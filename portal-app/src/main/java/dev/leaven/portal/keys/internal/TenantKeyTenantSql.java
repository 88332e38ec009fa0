package dev.leaven.portal.keys.internal;

import dev.leaven.portal.tenancy.TenantScope;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The current tenant's wrapped key. */
@Component
public class TenantKeyTenantSql {

    private final JdbcClient jdbc;

    TenantKeyTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<byte[]> find() {
        return jdbc.sql("select wrapped from tenant_key where tenant_id = :tenant")
                .param("tenant", TenantScope.required().value())
                .query((row, _) -> row.getBytes("wrapped"))
                .optional();
    }

    /** Keeps the first one: of two nodes that make a key at the same moment, the later one reads it again. */
    public void addIfNone(byte[] wrapped) {
        jdbc.sql("insert ignore into tenant_key (tenant_id, wrapped) values (:tenant, :wrapped)")
                .param("tenant", TenantScope.required().value())
                .param("wrapped", wrapped)
                .update();
    }
}
