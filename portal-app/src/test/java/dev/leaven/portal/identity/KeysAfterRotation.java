package dev.leaven.portal.identity;

import dev.leaven.portal.identity.internal.KeyPlatformSql;
import dev.leaven.portal.identity.internal.MasterKey;
import dev.leaven.portal.identity.internal.MasterKeys;
import dev.leaven.portal.identity.internal.TenantKeyTenantSql;
import java.nio.file.Path;
import org.springframework.transaction.support.TransactionOperations;

/** Keys as the portal has them once it is started with another master key. */
public final class KeysAfterRotation {

    private KeysAfterRotation() {}

    public static TenantKeys under(
            Path masterKey, TenantKeyTenantSql keys, KeyPlatformSql platform, TransactionOperations transaction) {
        var master = MasterKey.from(masterKey);
        return new TenantKeys(keys, master, MasterKeys.check(master, platform), transaction);
    }
}
