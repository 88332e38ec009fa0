package dev.leaven.portal.keys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Tokens that prove what they say: some bytes, signed with HMAC-SHA-256 (RFC 2104, cut to 128 bits), in letters that are
 * safe in a web address. The same bytes always give the same token, so none needs to be stored.
 */
public final class SignedTokens {

    private static final int MAC_BYTES = 16;

    private final SecretKey key;

    /** @param key for one purpose alone: a token of one kind must not pass for one of another */
    SignedTokens(SecretKey key) {
        this.key = key;
    }

    /** Characters of a token for so many bytes. */
    public static int length(int bytes) {
        return Math.ceilDiv((bytes + MAC_BYTES) * Byte.SIZE, 6);
    }

    public String token(byte[] content) {
        return encode(ByteBuffer.allocate(content.length + MAC_BYTES)
                .put(content)
                .put(mac(content))
                .array());
    }

    /** The signature alone: 16 bytes that only this key gives for these bytes. */
    public byte[] signature(byte[] content) {
        return mac(content);
    }

    /** What the token proves; empty when it was not made here or was altered. Compared in constant time. */
    public Optional<byte[]> verify(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        int end = bytes.length - MAC_BYTES;
        // The last character may have bits to spare: a second spelling would lead to a second draft.
        if (end < 0 || !encode(bytes).equals(token)) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(bytes, end);
        byte[] signature = Arrays.copyOfRange(bytes, end, bytes.length);
        return MessageDigest.isEqual(mac(content), signature) ? Optional.of(content) : Optional.empty();
    }

    private static String encode(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private byte[] mac(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(content), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HmacSHA256", e);
        }
    }
}
