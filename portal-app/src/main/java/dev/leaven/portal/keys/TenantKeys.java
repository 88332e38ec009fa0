package dev.leaven.portal.keys;

import dev.leaven.portal.keys.internal.KeyWrapping;
import dev.leaven.portal.keys.internal.MasterKey;
import dev.leaven.portal.keys.internal.MasterKeyCheck;
import dev.leaven.portal.keys.internal.TenantKeyTenantSql;
import dev.leaven.portal.tenancy.TenantScope;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps secrets of the current organisation, each under a key of its own that the master key unwraps. Whoever has the
 * database alone can read none of them, and a row copied to another organisation does not open there.
 */
@Component
public class TenantKeys {

    private static final int KEY_BYTES = 32;
    private static final int PSEUDONYM_BYTES = 18;

    private final TenantKeyTenantSql keys;
    private final KeyWrapping wrapping;
    private final MasterKeyCheck check;
    private final TransactionOperations transaction;
    private final SecureRandom random = new SecureRandom();

    TenantKeys(TenantKeyTenantSql keys, MasterKey master, MasterKeyCheck check, TransactionOperations transaction) {
        this.keys = keys;
        this.wrapping = new KeyWrapping(master);
        this.check = check;
        this.transaction = transaction;
    }

    /** @param place what it is and where it lies, as in "plugin settings channel-sms"; needed to open it again */
    public byte[] seal(String place, String text) {
        return Seal.close(KeyDerivation.key(key(), "seal v1", "AES"), place, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException where it was not sealed here and for this place */
    public String open(String place, byte[] sealed) {
        return new String(Seal.open(KeyDerivation.key(key(), "seal v1", "AES"), place, sealed), StandardCharsets.UTF_8);
    }

    /** A lasting name for this organisation that tells nothing: 24 characters, another for each purpose. */
    public String pseudonym(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(KeyDerivation.key(key(), "pseudonym v1", "HmacSHA256"));
            byte[] name = mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(name, PSEUDONYM_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HmacSHA256", e);
        }
    }

    private byte[] key() {
        return kept().orElseGet(() -> transaction.execute(status -> make()));
    }

    /** A key that is stored while the master key changes, or after, would be under the old one and lost. */
    private byte[] make() {
        check.hold();
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        keys.addIfNone(wrapping.wrap(TenantScope.required(), fresh));
        return kept().orElseThrow();
    }

    private Optional<byte[]> kept() {
        return keys.find().map(wrapped -> wrapping.unwrap(TenantScope.required(), wrapped));
    }
}
