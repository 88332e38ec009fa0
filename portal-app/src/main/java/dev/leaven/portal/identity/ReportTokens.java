package dev.leaven.portal.identity;

import dev.leaven.portal.keys.KeptKeys;
import dev.leaven.portal.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * Makes and checks the tokens in the addresses to which other systems report: an organisation and a name within it, signed
 * with HMAC-SHA-256 (cut to 128 bits). The same pair always gives the same token, and no token is stored.
 */
@Component
public class ReportTokens {

    private static final int MAC_BYTES = 16;
    private static final int LONGEST_NAME = 50;

    private final SecretKey key;

    ReportTokens(KeptKeys keys) {
        this.key = keys.keyFor(KeptKeys.REPORT_ADDRESSES, "HmacSHA256");
    }

    /** What a token proves. */
    public record Reporter(TenantId tenant, String name) {}

    /**
     * At most 99 characters that are safe in a web address.
     *
     * @throws IllegalArgumentException for a name that is empty or over 50 bytes
     */
    public String token(Reporter reporter) {
        byte[] name = reporter.name().getBytes(StandardCharsets.UTF_8);
        if (name.length == 0 || name.length > LONGEST_NAME) {
            throw new IllegalArgumentException("a reporter's name has 1 to 50 bytes");
        }
        byte[] pair = ByteBuffer.allocate(Long.BYTES + name.length)
                .putLong(reporter.tenant().value())
                .put(name)
                .array();
        return encode(ByteBuffer.allocate(pair.length + MAC_BYTES)
                .put(pair)
                .put(mac(pair), 0, MAC_BYTES)
                .array());
    }

    /** What the token proves; empty when it was not made here or was altered. Compared in constant time. */
    public Optional<Reporter> verify(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        int end = bytes.length - MAC_BYTES;
        if (end <= Long.BYTES
                || end > Long.BYTES + LONGEST_NAME
                || !encode(bytes).equals(token)) {
            return Optional.empty();
        }
        byte[] pair = Arrays.copyOf(bytes, end);
        byte[] expected = Arrays.copyOf(mac(pair), MAC_BYTES);
        if (!MessageDigest.isEqual(expected, Arrays.copyOfRange(bytes, end, bytes.length))) {
            return Optional.empty();
        }
        String name = new String(pair, Long.BYTES, end - Long.BYTES, StandardCharsets.UTF_8);
        return Optional.of(new Reporter(new TenantId(ByteBuffer.wrap(pair).getLong()), name));
    }

    private static String encode(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private byte[] mac(byte[] pair) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(pair);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HmacSHA256", e);
        }
    }
}
