package dev.leaven.portal.validation.app;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By which a version is known: SHA-256 over its bytes.
 *
 * @param hex 64 lower-case hex digits
 */
public record ContentHash(String hex) {

    public ContentHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256 in lower-case hex: " + hex);
        }
    }

    public static ContentHash of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new ContentHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** Its beginning for people to compare, as {@code 3fa9 01bc 77de 4410}. It proves nothing: the whole hash does. */
    public String fingerprint() {
        return String.join(" ", hex.substring(0, 4), hex.substring(4, 8), hex.substring(8, 12), hex.substring(12, 16));
    }

    @Override
    public String toString() {
        return hex;
    }
}
