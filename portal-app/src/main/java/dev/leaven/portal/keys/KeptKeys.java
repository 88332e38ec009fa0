package dev.leaven.portal.keys;

import dev.leaven.portal.keys.internal.KeyPlatformSql;
import dev.leaven.portal.keys.internal.KeyWrapping;
import dev.leaven.portal.keys.internal.MasterKey;
import dev.leaven.portal.keys.internal.WrongMasterKey;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keys of the whole portal that a new master key must not change. Derived from the master key until it is rotated, and
 * from then on kept in the database, wrapped.
 */
@Component
public class KeptKeys {

    /** Links are in people's mailboxes: they must go on working. */
    public static final String PERSONAL_LINKS = "leaven personal link v1";

    /** Addresses for reports were given to other systems: they must go on working. */
    public static final String REPORT_ADDRESSES = "leaven report address v1";

    /** Somebody was given one, and has not used it yet. */
    public static final String JOINING_LINKS = "leaven joining link v1";

    /** Everything to keep when the master key changes. */
    public static final List<String> ALL = List.of(PERSONAL_LINKS, REPORT_ADDRESSES, JOINING_LINKS);

    private final MasterKey master;
    private final KeyPlatformSql sql;

    KeptKeys(MasterKey master, KeyPlatformSql sql) {
        this.master = master;
        this.sql = sql;
    }

    /** @throws WrongMasterKey where the portal was started with another one than the keys are wrapped under */
    public SecretKey keyFor(String purpose, String algorithm) {
        return sql.kept(purpose)
                .map(wrapped -> unwrap(purpose, wrapped))
                .<SecretKey>map(key -> new SecretKeySpec(key, algorithm))
                .orElseGet(() -> master.keyFor(purpose, algorithm));
    }

    private byte[] unwrap(String purpose, byte[] wrapped) {
        try {
            return new KeyWrapping(master).unwrap(purpose, wrapped);
        } catch (IllegalStateException other) {
            throw new WrongMasterKey(other);
        }
    }
}
