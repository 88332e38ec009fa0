package dev.leaven.portal.identity.devicelink.internal;

import dev.leaven.portal.keys.PortalKeys;
import dev.leaven.portal.keys.SignedTokens;
import dev.leaven.portal.tenancy.TenantScope;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Derives codes, so that none is stored: six digits of a signature, by the idea of RFC 4226. */
@Component
public class CodeDigits {

    private static final int BYTES = 2 * Long.BYTES + Integer.BYTES;
    private static final long CODES = 1_000_000;

    private final SignedTokens tokens;

    CodeDigits(PortalKeys keys) {
        this.tokens = keys.tokens(PortalKeys.Purpose.LINK_CODES);
    }

    /** Of the code with this number of a link of the current tenant. */
    public String of(long link, int number) {
        byte[] signature = tokens.signature(ByteBuffer.allocate(BYTES)
                .putLong(TenantScope.required().value())
                .putLong(link)
                .putInt(number)
                .array());
        long code = Long.remainderUnsigned(ByteBuffer.wrap(signature).getLong(), CODES);
        return String.format(Locale.ROOT, "%06d", code);
    }
}
