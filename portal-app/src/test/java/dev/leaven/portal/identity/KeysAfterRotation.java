package dev.leaven.portal.identity;

import dev.leaven.portal.identity.internal.MasterKey;
import dev.leaven.portal.identity.internal.TenantKeyTenantSql;
import java.nio.file.Path;

/** Keys as the portal has them once it is started with another master key. */
public final class KeysAfterRotation {

    private KeysAfterRotation() {}

    public static TenantKeys under(Path masterKey, TenantKeyTenantSql keys) {
        return new TenantKeys(keys, MasterKey.from(masterKey));
    }
}
