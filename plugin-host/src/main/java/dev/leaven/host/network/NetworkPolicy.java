package dev.leaven.host.network;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which addresses plugins may reach: public ones, and the ranges that the operator allows beyond. What is not on the
 * Internet, or leads back into the portal's own network, is refused: private, loopback, link-local, carrier-grade NAT,
 * multicast, reserved, clouds' metadata services, and IPv6 forms that carry an IPv4 address inside.
 */
public final class NetworkPolicy {

    public static final NetworkPolicy PUBLIC_ONLY = new NetworkPolicy(List.of(), Set.of());

    // IANA's special-purpose registry, and the one metadata service (Azure's) that has a public address.
    private static final List<Cidr> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "168.63.129.16/32",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Cidr::parse)
            .toList();

    private static final Cidr GLOBAL_V6 = Cidr.parse("2000::/3");

    private final List<Cidr> allowed;
    private final Set<InetSocketAddress> places;

    private NetworkPolicy(List<Cidr> allowed, Set<InetSocketAddress> places) {
        this.allowed = allowed;
        this.places = places;
    }

    /**
     * @param ranges beyond the public ones, as in {@code 10.1.0.0/16} or {@code ::1}
     * @throws IllegalArgumentException for another form
     */
    public static NetworkPolicy allowing(List<String> ranges) {
        return new NetworkPolicy(ranges.stream().map(Cidr::parse).toList(), Set.of());
    }

    /** The same, and besides it sockets to these ports of these addresses, and to no other port there. */
    public NetworkPolicy withSocketsTo(Set<InetSocketAddress> more) {
        return new NetworkPolicy(allowed, Set.copyOf(more));
    }

    boolean allows(InetAddress address, int port) {
        return allows(address) || places.contains(new InetSocketAddress(address, port));
    }

    boolean allows(InetAddress address) {
        if (allowed.stream().anyMatch(range -> range.contains(address))) {
            return true;
        }
        if (address instanceof Inet6Address && !GLOBAL_V6.contains(address)) {
            return false;
        }
        return NOT_PUBLIC.stream().noneMatch(range -> range.contains(address));
    }
}
