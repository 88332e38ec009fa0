package dev.leaven.portal.keys;

import dev.leaven.portal.keys.internal.KeyPlatformSql;
import dev.leaven.portal.keys.internal.KeyWrapping;
import dev.leaven.portal.keys.internal.MasterKey;
import dev.leaven.portal.keys.internal.MasterKeyCheck;
import java.nio.file.Path;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts every stored key under a new master key. What the keys protect stays as it is. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class KeyRotation {

    private final MasterKey old;
    private final PortalKeys kept;
    private final KeyPlatformSql keys;
    private final MasterKeyCheck check;

    KeyRotation(MasterKey old, PortalKeys kept, KeyPlatformSql keys, MasterKeyCheck check) {
        this.old = old;
        this.kept = kept;
        this.keys = keys;
        this.check = check;
    }

    /**
     * Wraps all keys anew, all or none. From then on the portal must be started with the new master key.
     *
     * @param file the new master key: Base64 of 32 bytes or more
     * @return how many organisations have a key
     * @throws IllegalStateException where the file holds no key, or the stored keys are not under the present master key
     */
    @Transactional
    public int rotate(Path file) {
        var fresh = MasterKey.from(file);
        var from = new KeyWrapping(old);
        var to = new KeyWrapping(fresh);
        check.hold();
        for (var purpose : PortalKeys.Purpose.values()) {
            keys.keep(
                    purpose.label(),
                    to.wrap(purpose.label(), kept.keyFor(purpose).getEncoded()));
        }
        var wrapped = keys.lockTenantKeys();
        wrapped.forEach((tenant, key) -> keys.replaceTenantKey(tenant, to.wrap(tenant, from.unwrap(tenant, key))));
        check.moveTo(fresh);
        return wrapped.size();
    }
}
