package dev.leaven.portal.identity.devicelink;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.devicelink.internal.DeviceLink;

/**
 * A device link that is good, on a device that was let in: who came in, and to what. Only {@link LinkDoor} makes one, so a
 * service that asks for it needs no sign-in.
 */
public final class OpenedLink {

    private final DeviceLink link;
    private final String base;

    OpenedLink(DeviceLink link, String base) {
        this.link = link;
        this.base = base;
    }

    public String purpose() {
        return link.purpose();
    }

    /** What it is about: the key that the issuing module gave. */
    public long topic() {
        return link.topic();
    }

    public PersonId person() {
        return link.person();
    }

    /** The address below which the pages behind this link are, such as {@code /p/AbC…}. It holds the token. */
    public String base() {
        return base;
    }

    /** Without token and person. */
    @Override
    public String toString() {
        return "opened link " + purpose();
    }
}
