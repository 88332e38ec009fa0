package dev.leaven.portal.identity.devicelink;

import dev.leaven.portal.identity.devicelink.internal.DeviceCookie;
import dev.leaven.portal.identity.devicelink.internal.Devices;
import dev.leaven.portal.identity.devicelink.internal.LinkAccess;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The door behind which the pages of device links are, at addresses below {@code /p/{token}}. Each request passes it, so a link
 * that was revoked meanwhile is closed on a page that is still open.
 */
@Component
public class LinkDoor {

    private final LinkAccess access;
    private final Devices devices;

    LinkDoor(LinkAccess access, Devices devices) {
        this.access = access;
        this.devices = devices;
    }

    /**
     * Does the work for the organisation of the link, which is bound before any transaction opens.
     *
     * @param purpose the one that this page is for; a link for something else does not open it
     * @throws LinkNotOpen where the link is not good, or not open on the device that asks
     */
    public <T> T enter(String purpose, String token, HttpServletRequest request, Function<OpenedLink, T> work) {
        return enter(purpose, token, DeviceCookie.of(request), work);
    }

    /**
     * The same for a device that is no browser.
     *
     * @param secret what it was handed when it was let in
     */
    public <T> T enter(String purpose, String token, Optional<String> secret, Function<OpenedLink, T> work) {
        String base = DeviceLinks.BASE + token;
        return access.enter(token, link -> {
            if (!link.purpose().equals(purpose) || !devices.isOpenOn(link, secret)) {
                throw LinkNotOpen.at(base);
            }
            return work.apply(new OpenedLink(link, base));
        });
    }
}
