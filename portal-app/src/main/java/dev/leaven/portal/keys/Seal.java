package dev.leaven.portal.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a fresh nonce before the content; what is sealed opens only in the place it was sealed for. */
public final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** @param place such as table, owner and column; a row copied elsewhere does not open there */
    public static byte[] close(SecretKey key, String place, byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, place, nonce).doFinal(content);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no AES-GCM", e);
        }
    }

    /** @throws IllegalStateException where it was sealed under another key or for another place, or was altered */
    public static byte[] open(SecretKey key, String place, byte[] sealed) {
        if (sealed.length <= NONCE_BYTES) {
            throw new IllegalStateException("Not a seal: " + place);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        var buffer = ByteBuffer.wrap(sealed).get(nonce);
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, place, nonce).doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key does not fit, or the content was altered: " + place, e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, String place, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
