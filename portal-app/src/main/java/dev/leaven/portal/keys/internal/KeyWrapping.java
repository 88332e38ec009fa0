package dev.leaven.portal.keys.internal;

import dev.leaven.portal.keys.Seal;
import dev.leaven.portal.tenancy.TenantId;
import javax.crypto.SecretKey;

/** How stored keys are wrapped under a master key. */
public final class KeyWrapping {

    private final SecretKey wrapper;

    public KeyWrapping(MasterKey master) {
        this.wrapper = master.keyFor("leaven key wrapping v1", "AES");
    }

    public byte[] wrap(TenantId tenant, byte[] key) {
        return Seal.close(wrapper, place(tenant), key);
    }

    /** @throws IllegalStateException where it was wrapped under another master key */
    public byte[] unwrap(TenantId tenant, byte[] wrapped) {
        return Seal.open(wrapper, place(tenant), wrapped);
    }

    public byte[] wrap(String purpose, byte[] key) {
        return Seal.close(wrapper, place(purpose), key);
    }

    /** @throws IllegalStateException where it was wrapped under another master key */
    public byte[] unwrap(String purpose, byte[] wrapped) {
        return Seal.open(wrapper, place(purpose), wrapped);
    }

    private static String place(TenantId tenant) {
        return "tenant_key " + tenant.value();
    }

    private static String place(String purpose) {
        return "kept_key " + purpose;
    }
}
