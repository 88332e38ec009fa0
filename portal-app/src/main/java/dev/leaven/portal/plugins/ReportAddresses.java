package dev.leaven.portal.plugins;

import java.net.URI;
import java.util.Optional;

/** Knows where the other side of a channel may report what became of messages. Implemented where that page stands. */
public interface ReportAddresses {

    /** The current tenant's address for this channel; empty where the portal can't be reached from outside. */
    Optional<URI> of(String pluginId);
}
