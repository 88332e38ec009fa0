package dev.leaven.portal.identity.internal;

import dev.leaven.portal.keys.SignedTokens;
import dev.leaven.portal.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Tokens that name a row of an organisation by its ids. */
public final class LinkTokens {

    private static final int ID_BYTES = 2 * Long.BYTES;

    /** Characters of every token. */
    public static final int LENGTH = SignedTokens.length(ID_BYTES);

    private final SignedTokens tokens;

    public LinkTokens(SignedTokens tokens) {
        this.tokens = tokens;
    }

    /** What a token proves. */
    public record Named(TenantId tenant, long row) {}

    /** 43 characters that are safe in a web address. */
    public String token(Named named) {
        return tokens.token(ByteBuffer.allocate(ID_BYTES)
                .putLong(named.tenant().value())
                .putLong(named.row())
                .array());
    }

    /** What the token proves; empty when it was not made here or was altered. */
    public Optional<Named> verify(String token) {
        return tokens.verify(token)
                .filter(ids -> ids.length == ID_BYTES)
                .map(ByteBuffer::wrap)
                .map(ids -> new Named(new TenantId(ids.getLong()), ids.getLong()));
    }
}
