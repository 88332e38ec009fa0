package dev.leaven.portal.identity.internal;

import dev.leaven.portal.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Tokens that name a row of an organisation: its ids, signed with HMAC-SHA-256 (RFC 2104, cut to 128 bits). The same row
 * always gives the same token, so none needs to be stored.
 */
public final class LinkTokens {

    private static final int ID_BYTES = 2 * Long.BYTES;
    private static final int MAC_BYTES = 16;

    /** Characters of every token. */
    public static final int LENGTH = Math.ceilDiv((ID_BYTES + MAC_BYTES) * Byte.SIZE, 6);

    private final SecretKey key;

    /** @param key for this kind of link alone: a token of one kind must not pass for one of another */
    public LinkTokens(SecretKey key) {
        this.key = key;
    }

    /** What a token proves. */
    public record Named(TenantId tenant, long row) {}

    /** 43 characters that are safe in a web address. */
    public String token(Named named) {
        byte[] ids = ByteBuffer.allocate(ID_BYTES)
                .putLong(named.tenant().value())
                .putLong(named.row())
                .array();
        byte[] token = Arrays.copyOf(ids, ID_BYTES + MAC_BYTES);
        System.arraycopy(mac(ids), 0, token, ID_BYTES, MAC_BYTES);
        return encode(token);
    }

    /** What the token proves; empty when it was not made here or was altered. Compared in constant time. */
    public Optional<Named> verify(String token) {
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
        return Optional.of(new Named(new TenantId(buffer.getLong()), buffer.getLong()));
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
