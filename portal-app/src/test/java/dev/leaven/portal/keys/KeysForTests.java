package dev.leaven.portal.keys;

import static org.mockito.Mockito.mock;

import dev.leaven.portal.keys.internal.KeyPlatformSql;
import dev.leaven.portal.keys.internal.MasterKey;
import dev.leaven.portal.keys.internal.MasterKeys;
import dev.leaven.portal.keys.internal.TenantKeyTenantSql;
import java.nio.file.Path;
import org.springframework.transaction.support.TransactionOperations;

/** Keys without a portal, or as it has them once it is started with another master key. */
public final class KeysForTests {

    private KeysForTests() {}

    /** Of the current organisation. */
    public static TenantKeys under(
            Path masterKey, TenantKeyTenantSql keys, KeyPlatformSql platform, TransactionOperations transaction) {
        var master = MasterKey.from(masterKey);
        return new TenantKeys(keys, master, MasterKeys.check(master, platform), transaction);
    }

    /** Keys derived from 32 times the same byte, as before the first rotation. */
    public static PortalKeys kept(int one) {
        return new PortalKeys(MasterKeys.of(one), mock(KeyPlatformSql.class));
    }
}
