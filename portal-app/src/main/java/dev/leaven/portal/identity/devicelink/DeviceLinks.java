package dev.leaven.portal.identity.devicelink;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.devicelink.internal.DeviceLinkTenantSql;
import dev.leaven.portal.identity.devicelink.internal.DeviceLinkTokens;
import dev.leaven.portal.identity.devicelink.internal.LinkAccess;
import dev.leaven.portal.identity.devicelink.internal.LinkPages;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Issues and revokes device links of the current tenant, in the transaction that causes it. No service: whom a module lets in is
 * for that module to say.
 */
@Component
public class DeviceLinks {

    /** What the address of every page behind a device link begins with. */
    static final String BASE = "/p/";

    private final DeviceLinkTenantSql links;
    private final DeviceLinkTokens tokens;
    private final LinkPages pages;
    private final LinkAccess access;

    DeviceLinks(DeviceLinkTenantSql links, DeviceLinkTokens tokens, LinkPages pages, LinkAccess access) {
        this.links = links;
        this.tokens = tokens;
        this.pages = pages;
        this.access = access;
    }

    /**
     * Lets somebody in up to and including a day. For the same purpose, topic and person it is the same link again, on the
     * devices that it was opened on, with the new last day; after it was revoked, it is a new link.
     *
     * @param purpose that of a {@link DeviceLinkPage}
     * @return the link, for {@link #path(long)}
     * @throws IllegalStateException outside a transaction
     */
    public long issue(String purpose, long topic, PersonId person, LocalDate validUntil) {
        requireTransaction();
        if (pages.path(purpose).isEmpty()) {
            throw new IllegalArgumentException("no page is behind links of purpose " + purpose);
        }
        return links.issue(purpose, topic, person, validUntil);
    }

    /** Where the link leads, from the portal's address on; the same at every call. It holds the secret token. */
    public String path(long link) {
        return BASE + tokens.token(link);
    }

    /** As {@link #path(long)}, for whoever writes a letter later; empty where there is no such link that is good today. */
    public Optional<String> path(String purpose, long topic, PersonId person) {
        return links.find(purpose, topic, person).filter(access::isGood).map(link -> path(link.id()));
    }

    /** Ends a person's link, on all devices and for good. Where there is none, nothing happens. */
    public void revoke(String purpose, long topic, PersonId person) {
        requireTransaction();
        links.remove(purpose, topic, person);
    }

    /** As {@link #revoke}, for everybody who has a link to this. */
    public void revokeAll(String purpose, long topic) {
        requireTransaction();
        links.removeAll(purpose, topic);
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A link is issued or revoked in the transaction of its cause");
        }
    }
}
