package dev.leaven.portal.communication.internal;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people find the portal, for links that leave it. */
@Component
public class PortalAddress {

    private final String base;
    private final boolean reachable;

    PortalAddress(@Value("${leaven.address:}") String address, @Value("${server.port:8080}") int port) {
        reachable = !address.isBlank();
        base = reachable ? address.strip().replaceAll("/+$", "") : "http://localhost:" + port;
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
}
