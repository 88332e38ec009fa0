package dev.leaven.portal.identity.devicelink.app;

import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import dev.leaven.portal.identity.devicelink.app.LinkView.State;
import dev.leaven.portal.identity.devicelink.internal.DeviceLink;
import dev.leaven.portal.identity.devicelink.internal.DeviceLinkTenantSql;
import dev.leaven.portal.identity.devicelink.internal.Devices;
import dev.leaven.portal.identity.devicelink.internal.LinkAccess;
import dev.leaven.portal.identity.devicelink.internal.LinkPages;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Lets the first device in at a link. The link proves who somebody is, so nobody is signed in here. */
@Service
@PreAuthorize("permitAll()")
public class LinkOpening {

    private final LinkAccess access;
    private final DeviceLinkTenantSql links;
    private final Devices devices;
    private final LinkPages pages;
    private final Contacts contacts;
    private final CurrentTenant tenant;
    private final TransactionOperations transaction;

    LinkOpening(
            LinkAccess access,
            DeviceLinkTenantSql links,
            Devices devices,
            LinkPages pages,
            Contacts contacts,
            CurrentTenant tenant,
            TransactionOperations transaction) {
        this.access = access;
        this.links = links;
        this.devices = devices;
        this.pages = pages;
        this.contacts = contacts;
        this.tenant = tenant;
        this.transaction = transaction;
    }

    /**
     * Only looks, and changes nothing.
     *
     * @param secret what the device that asks has in its cookie
     * @throws LinkNotOpen where the link leads nowhere
     */
    public LinkView look(String token, Optional<String> secret) {
        return access.enter(token, link -> view(link, state(link, secret)));
    }

    /**
     * Lets a device in as the first one. Two at once become the first and another.
     *
     * @return the secret for its cookie; empty where a device is in already, this or another
     * @throws LinkNotOpen where the link leads nowhere
     */
    public Optional<String> open(String token) {
        return access.enter(
                token,
                link -> Objects.requireNonNull(transaction.execute(_ -> links.lock(link.id())
                        .filter(locked -> !devices.isOpenAnywhere(locked))
                        .map(devices::bind))));
    }

    private State state(DeviceLink link, Optional<String> secret) {
        if (devices.isOpenOn(link, secret)) {
            return State.OPEN;
        }
        return devices.isOpenAnywhere(link) ? State.ELSEWHERE : State.FREE;
    }

    private LinkView view(DeviceLink link, State state) {
        Contact person = contacts.find(link.person()).orElseThrow(LinkNotOpen::nowhere);
        return new LinkView(
                state,
                tenant.get().name(),
                person.firstName(),
                person.language(),
                link.purpose(),
                pages.path(link.purpose()).orElseThrow(LinkNotOpen::nowhere),
                link.validUntil());
    }
}
