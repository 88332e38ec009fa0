package dev.leaven.portal.identity.devicelink.internal;

import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Finds the link of a token and works for its organisation, which is bound before any transaction opens. Whether the device may
 * come in, it does not ask.
 */
@Component
public class LinkAccess {

    private final DeviceLinkTokens tokens;
    private final DeviceLinkTenantSql links;
    private final Clock clock;

    LinkAccess(DeviceLinkTokens tokens, DeviceLinkTenantSql links, Clock clock) {
        this.tokens = tokens;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Does the work with a link that is good today.
     *
     * @throws LinkNotOpen that leads nowhere, where the token was not made here, or its link was revoked or is over
     */
    public <T> T enter(String token, Function<DeviceLink, T> work) {
        var named = tokens.verify(token).orElseThrow(LinkNotOpen::nowhere);
        return TenantScope.call(
                named.tenant(),
                () -> work.apply(links.find(named.row()).filter(this::isGood).orElseThrow(LinkNotOpen::nowhere)));
    }

    public boolean isGood(DeviceLink link) {
        return link.isGoodOn(LocalDate.now(clock));
    }
}
