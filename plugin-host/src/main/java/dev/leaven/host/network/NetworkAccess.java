package dev.leaven.host.network;

import dev.leaven.host.review.HostPattern;
import dev.leaven.host.text.LogText;
import dev.leaven.plugin.NetworkRefused;
import dev.leaven.plugin.Settings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where a plugin may go in one call. A name is resolved once; its addresses are all checked, and these very addresses are
 * connected to, so that a name can't answer the check with one address and the connection with another.
 */
public final class NetworkAccess {

    private final List<HostPattern> hosts;
    private final Settings settings;
    private final NetworkPolicy policy;
    private final NameLookup names;
    private final Map<String, InetAddress[]> known = new HashMap<>();

    public NetworkAccess(List<HostPattern> hosts, Settings settings, NetworkPolicy policy, NameLookup names) {
        this.hosts = hosts;
        this.settings = settings;
        this.policy = policy;
        this.names = names;
    }

    /**
     * For whatever port.
     *
     * @throws NetworkRefused where the manifest does not name it, or one of its addresses is none of those allowed
     * @throws UnknownHostException where it has none
     */
    synchronized InetAddress[] addresses(String host) throws NetworkRefused, UnknownHostException {
        return checked(host, policy::allows);
    }

    /** The same, for a socket to this port. */
    synchronized InetAddress[] addresses(String host, int port) throws NetworkRefused, UnknownHostException {
        return checked(host, address -> policy.allows(address, port));
    }

    private InetAddress[] checked(String host, Predicate<InetAddress> allowed)
            throws NetworkRefused, UnknownHostException {
        var name = HostPattern.canonical(host);
        var found = known.get(name);
        if (found == null) {
            if (hosts.stream().noneMatch(pattern -> pattern.matches(name, settings::find))) {
                throw new NetworkRefused("the manifest does not name the host " + LogText.oneLine(name, 100));
            }
            found = lookedUp(name);
            known.put(name, found);
        }
        // Which address it was is not told: that would map the portal's own network.
        if (found.length == 0 || !Arrays.stream(found).allMatch(allowed)) {
            throw new NetworkRefused("not a public address: " + LogText.oneLine(name, 100));
        }
        return found;
    }

    // A call asks for one name at a time, also where the plugin did not wait for the last one.
    private InetAddress[] lookedUp(String name) throws UnknownHostException {
        if (Thread.currentThread().isInterrupted()) {
            throw new UnknownHostException("not asked for any more: " + name);
        }
        return names.addresses(name);
    }
}
