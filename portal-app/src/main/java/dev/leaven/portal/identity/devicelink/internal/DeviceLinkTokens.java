package dev.leaven.portal.identity.devicelink.internal;

import dev.leaven.portal.identity.internal.LinkTokens;
import dev.leaven.portal.identity.internal.LinkTokens.Named;
import dev.leaven.portal.keys.PortalKeys;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tokens of device links. The same link always has the same token, so a reminder carries it again. */
@Component
public class DeviceLinkTokens {

    private final LinkTokens tokens;

    DeviceLinkTokens(PortalKeys keys) {
        this.tokens = new LinkTokens(keys.tokens(PortalKeys.Purpose.DEVICE_LINKS));
    }

    /** Of a link of the current tenant: 43 characters that are safe in a web address. */
    public String token(long link) {
        return tokens.token(new Named(TenantScope.required(), link));
    }

    /** Which row of which organisation the token is of; empty when it was not made here or was altered. */
    Optional<Named> verify(String token) {
        return tokens.verify(token);
    }
}
