package dev.leaven.portal.plugins.operator;

import java.net.InetSocketAddress;
import java.util.Set;

/**
 * What a part of the portal allows plugins by itself, beside what the operator decided. Only the demo does: it brings plugins
 * of the same build, which nobody signed, and a mail server on this machine for them to send to.
 *
 * @param checksums SHA-256 of jars that need no signer, as 64 hexadecimal digits in lower case
 * @param sockets ports of addresses that are not public
 */
public record PluginAllowance(Set<String> checksums, Set<InetSocketAddress> sockets) {

    public PluginAllowance {
        checksums = Set.copyOf(checksums);
        sockets = Set.copyOf(sockets);
    }
}
