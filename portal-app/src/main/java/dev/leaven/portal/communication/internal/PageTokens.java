package dev.leaven.portal.communication.internal;

import dev.leaven.portal.keys.PortalKeys;
import dev.leaven.portal.keys.SignedTokens;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Links to organisations' pages, signed over the organisation and a number that changes when the link is renewed. */
@Component
class PageTokens {

    private static final int BYTES = 2 * Long.BYTES;

    private final SignedTokens tokens;

    PageTokens(PortalKeys keys) {
        this.tokens = keys.tokens(PortalKeys.Purpose.ORGANISATION_PAGES);
    }

    record Named(TenantId tenant, long link) {}

    /** For the current organisation: characters that are safe in a web address. */
    String token(long link) {
        return tokens.token(ByteBuffer.allocate(BYTES)
                .putLong(TenantScope.required().value())
                .putLong(link)
                .array());
    }

    /** Empty when it was not made here or was altered. */
    Optional<Named> verify(String token) {
        return tokens.verify(token)
                .filter(ids -> ids.length == BYTES)
                .map(ByteBuffer::wrap)
                .map(ids -> new Named(new TenantId(ids.getLong()), ids.getLong()));
    }
}
