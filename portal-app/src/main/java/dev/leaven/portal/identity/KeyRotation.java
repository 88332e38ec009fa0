package dev.leaven.portal.identity;

import dev.leaven.portal.identity.internal.KeptKeys;
import dev.leaven.portal.identity.internal.KeyPlatformSql;
import dev.leaven.portal.identity.internal.KeyWrapping;
import dev.leaven.portal.identity.internal.MasterKey;
import java.nio.file.Path;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts every stored key under a new master key. What the keys protect stays as it is. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class KeyRotation {

    private final MasterKey old;
    private final KeptKeys kept;
    private final KeyPlatformSql keys;

    KeyRotation(MasterKey old, KeptKeys kept, KeyPlatformSql keys) {
        this.old = old;
        this.kept = kept;
        this.keys = keys;
    }

    /**
     * Wraps all keys anew, all or none. From then on the portal must be started with the new master key.
     *
     * @param file the new master key: Base64 of 32 bytes or more
     * @return how many organisations have a key
     * @throws IllegalStateException where the file holds no key, or a stored key is not under the present master key
     */
    @Transactional
    public int rotate(Path file) {
        var from = new KeyWrapping(old);
        var to = new KeyWrapping(MasterKey.from(file));
        for (String purpose : KeptKeys.ALL) {
            keys.keep(purpose, to.wrap(purpose, kept.keyFor(purpose, "RAW").getEncoded()));
        }
        var wrapped = keys.lockTenantKeys();
        wrapped.forEach((tenant, key) -> keys.replaceTenantKey(tenant, to.wrap(tenant, from.unwrap(tenant, key))));
        return wrapped.size();
    }
}
