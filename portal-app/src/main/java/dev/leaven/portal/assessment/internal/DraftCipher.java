package dev.leaven.portal.assessment.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps drafts unreadable for whoever has only the database: AES-256-GCM under a key derived (HKDF, RFC 5869) from the
 * link's token, which the database does not hold. The draft's address is a hash of the token under another label.
 */
@Component
class DraftCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json;

    DraftCipher(JsonMapper json) {
        this.json = json;
    }

    /** Where the draft of this token lies: 64 hex digits. */
    String address(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("leaven draft address v1:" + token).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }

    byte[] seal(Draft draft, String token) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, token, nonce).doFinal(json.writeValueAsBytes(draft));
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A draft could not be sealed", e);
        }
    }

    /** @throws IllegalStateException when the content was not sealed with this token, or was altered */
    Draft open(byte[] content, String token) {
        byte[] nonce = new byte[NONCE_BYTES];
        var buffer = ByteBuffer.wrap(content).get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        try {
            return json.readValue(cipher(Cipher.DECRYPT_MODE, token, nonce).doFinal(sealed), Draft.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A draft could not be opened", e);
        }
    }

    private static Cipher cipher(int mode, String token, byte[] nonce) throws GeneralSecurityException {
        var parameters = HKDFParameterSpec.ofExtract()
                .addIKM(token.getBytes(StandardCharsets.US_ASCII))
                .thenExpand("leaven draft key v1".getBytes(StandardCharsets.US_ASCII), KEY_BYTES);
        SecretKey key = new SecretKeySpec(KDF.getInstance("HKDF-SHA256").deriveData(parameters), "AES");
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
