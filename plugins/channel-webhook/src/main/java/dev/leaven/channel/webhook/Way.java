package dev.leaven.channel.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;

/** How a call gets to its address. */
final class Way {

    private static final int UNIQUE_LOCAL_MASK = 0xfe;
    private static final int UNIQUE_LOCAL = 0xfc;

    private Way() {}

    /**
     * Whether nobody on the way can read along: https, or http to this machine or to a private address. A name says nothing of
     * where it leads, so over http it is not protected, except for {@code localhost}.
     */
    static boolean isProtected(URI address) {
        var host = address.getHost();
        return "https".equalsIgnoreCase(address.getScheme())
                || host != null && (host.equalsIgnoreCase("localhost") || isPrivate(host));
    }

    private static boolean isPrivate(String host) {
        try {
            var address = InetAddress.ofLiteral(host);
            return address.isLoopbackAddress() || address.isSiteLocalAddress() || isUniqueLocal(address);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
    }
}
