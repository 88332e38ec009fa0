package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.keys.PortalKeys;
import dev.leaven.portal.keys.PortalKeys.Purpose;
import dev.leaven.portal.keys.SignedTokens;
import dev.leaven.portal.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes and checks the tokens in the addresses to which other systems report: an organisation and a name within it, signed.
 * The same pair always gives the same token, and no token is stored.
 */
@Component
public class ReportTokens {

    private static final int LONGEST_NAME = 50;

    private final SignedTokens tokens;

    ReportTokens(PortalKeys keys) {
        this.tokens = keys.tokens(Purpose.REPORT_ADDRESSES);
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
        return tokens.token(ByteBuffer.allocate(Long.BYTES + name.length)
                .putLong(reporter.tenant().value())
                .put(name)
                .array());
    }

    /** What the token proves; empty when it was not made here or was altered. */
    public Optional<Reporter> verify(String token) {
        return tokens.verify(token)
                .filter(pair -> pair.length > Long.BYTES && pair.length <= Long.BYTES + LONGEST_NAME)
                .map(ReportTokens::reporter);
    }

    private static Reporter reporter(byte[] pair) {
        var name = new String(pair, Long.BYTES, pair.length - Long.BYTES, StandardCharsets.UTF_8);
        return new Reporter(new TenantId(ByteBuffer.wrap(pair).getLong()), name);
    }
}
