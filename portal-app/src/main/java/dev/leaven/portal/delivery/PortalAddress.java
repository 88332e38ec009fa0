package dev.leaven.portal.delivery;

import java.net.InetAddress;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people find the portal, for links that leave it. */
@Component
public class PortalAddress {

    private final String base;
    private final boolean reachable;
    private final boolean demoHere;

    PortalAddress(
            @Value("${leaven.address:}") String address,
            @Value("${server.port:8080}") int port,
            @Value("${server.address}") InetAddress listening,
            @Value("${leaven.demo.enabled}") boolean demo) {
        reachable = !address.isBlank();
        base = reachable ? address.strip().replaceAll("/+$", "") : "http://localhost:" + port;
        demoHere = demo && listening.isLoopbackAddress();
    }

    /** @param path begins with a slash */
    public String of(String path) {
        return base + path;
    }

    /** As {@link #of}, parsed. */
    public URI uri(String path) {
        return URI.create(of(path));
    }

    /** Whether the operator said where it is; if not, links lead to this machine and nobody else can follow them. */
    public boolean reachable() {
        return reachable;
    }

    /**
     * Whether links lead where their readers don't find the portal. In a demo that only this machine reaches they are right. A
     * portal that listens on this machine alone can stand behind a proxy, so that by itself says nothing.
     */
    public boolean astray() {
        return !reachable && !demoHere;
    }
}
