package dev.leaven.portal.keys.internal;

import dev.leaven.portal.tenancy.OutsideTenants;
import dev.leaven.portal.tenancy.TenantId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wrapped keys of the whole portal, and those of all organisations for the one moment in which they are wrapped anew. */
@Component
public class KeyPlatformSql {

    private static final String ROTATION = "rotation: wrap the organisations' keys anew";

    private final JdbcClient jdbc;

    KeyPlatformSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<byte[]> kept(String purpose) {
        return jdbc.sql("select wrapped from kept_key where purpose = :purpose")
                .param("purpose", purpose)
                .query((row, _) -> row.getBytes("wrapped"))
                .optional();
    }

    public void keep(String purpose, byte[] wrapped) {
        jdbc.sql("insert into kept_key (purpose, wrapped) values (:purpose, :wrapped)"
                        + " on duplicate key update wrapped = values(wrapped)")
                .param("purpose", purpose)
                .param("wrapped", wrapped)
                .update();
    }

    /** What is sealed under the master key, locked until the transaction ends; empty where no key was stored yet. */
    Optional<byte[]> lockCheck() {
        return jdbc.sql("select sealed from master_key_check where id = 1 for update")
                .query((row, _) -> Optional.ofNullable(row.getBytes("sealed")))
                .single();
    }

    void replaceCheck(byte[] sealed) {
        jdbc.sql("update master_key_check set sealed = :sealed where id = 1")
                .param("sealed", sealed)
                .update();
    }

    /** All organisations' keys, locked until the transaction ends. */
    public Map<TenantId, byte[]> lockTenantKeys() {
        return OutsideTenants.call(ROTATION, () -> {
            var keys = new LinkedHashMap<TenantId, byte[]>();
            jdbc.sql("select tenant_id, wrapped from tenant_key order by tenant_id for update")
                    .query(row -> {
                        keys.put(new TenantId(row.getLong("tenant_id")), row.getBytes("wrapped"));
                    });
            return keys;
        });
    }

    public void replaceTenantKey(TenantId tenant, byte[] wrapped) {
        OutsideTenants.call(
                ROTATION,
                () -> jdbc.sql("update tenant_key set wrapped = :wrapped where tenant_id = :tenant")
                        .param("tenant", tenant.value())
                        .param("wrapped", wrapped)
                        .update());
    }
}
