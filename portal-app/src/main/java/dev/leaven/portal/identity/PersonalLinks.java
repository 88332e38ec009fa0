package dev.leaven.portal.identity;

import dev.leaven.portal.identity.internal.KeptKeys;
import dev.leaven.portal.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * Makes and checks the tokens of personal links: tenant and invitation, signed with HMAC-SHA-256 (RFC 2104, cut to
 * 128 bits) under a key that a new master key leaves as it is. The same invitation always gives the same token, so a reminder
 * carries the same link and no token needs to be stored.
 */
@Component
public class PersonalLinks {

    private static final int ID_BYTES = 2 * Long.BYTES;
    private static final int MAC_BYTES = 16;

    /** As long as every token and of the same characters, and nobody's: for showing and measuring what is sent. */
    public static final String SAMPLE = "x".repeat(Math.ceilDiv((ID_BYTES + MAC_BYTES) * Byte.SIZE, 6));

    private final SecretKey key;

    PersonalLinks(KeptKeys keys) {
        this.key = keys.keyFor(KeptKeys.PERSONAL_LINKS, "HmacSHA256");
    }

    /** The token of an invitation: 43 characters that are safe in a web address. */
    public String token(PersonalLink link) {
        byte[] ids = ByteBuffer.allocate(ID_BYTES)
                .putLong(link.tenant().value())
                .putLong(link.invitation())
                .array();
        byte[] token = Arrays.copyOf(ids, ID_BYTES + MAC_BYTES);
        System.arraycopy(mac(ids), 0, token, ID_BYTES, MAC_BYTES);
        return encode(token);
    }

    /** What the token proves; empty when it was not made here or was altered. Compared in constant time. */
    public Optional<PersonalLink> verify(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        // The last character has two bits to spare: a second spelling would lead to a second draft.
        if (bytes.length != ID_BYTES + MAC_BYTES || !encode(bytes).equals(token)) {
            return Optional.empty();
        }
        byte[] ids = Arrays.copyOf(bytes, ID_BYTES);
        byte[] expected = Arrays.copyOf(mac(ids), MAC_BYTES);
        if (!MessageDigest.isEqual(expected, Arrays.copyOfRange(bytes, ID_BYTES, bytes.length))) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(ids);
        return Optional.of(new PersonalLink(new TenantId(buffer.getLong()), buffer.getLong()));
    }

    private static String encode(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private byte[] mac(byte[] ids) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(ids);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HmacSHA256", e);
        }
    }
}
