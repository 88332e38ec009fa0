package dev.leaven.portal.plugins;

import java.net.URI;
import java.util.Optional;

/**
 * Knows the address to which the system behind a channel may send delivery reports. Implemented by the module that receives
 * them.
 */
public interface ReportAddresses {

    /** The current tenant's address for this channel; empty where the portal can't be reached from outside. */
    Optional<URI> of(String pluginId);
}
