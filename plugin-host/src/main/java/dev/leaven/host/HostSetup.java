package dev.leaven.host;

import dev.leaven.host.calls.HostLimits;
import dev.leaven.host.network.NameLookup;
import dev.leaven.host.network.NetworkPolicy;
import dev.leaven.host.review.PackReviewer;
import dev.leaven.host.review.TrustedPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What a host is made of.
 *
 * @param workFolder for this host alone; made where it is missing, emptied of jars at the beginning
 * @param trust asked at every start
 * @param clock for rests and certificates, and what plugins are handed; deadlines are real time
 */
public record HostSetup(
        Path workFolder,
        Supplier<TrustedPublishers> trust,
        PackReviewer packs,
        HostLimits limits,
        NetworkPolicy network,
        NameLookup names,
        Clock clock) {

    /** Trusts nobody, takes any pack, reaches public addresses only. */
    public static HostSetup in(Path workFolder) {
        return new HostSetup(
                workFolder,
                () -> TrustedPublishers.NONE,
                PackReviewer.NONE,
                HostLimits.USUAL,
                NetworkPolicy.PUBLIC_ONLY,
                NameLookup.SYSTEM,
                Clock.systemUTC());
    }

    public HostSetup trusting(Supplier<TrustedPublishers> publishers) {
        return new HostSetup(workFolder, publishers, packs, limits, network, names, clock);
    }

    public HostSetup checking(PackReviewer check) {
        return new HostSetup(workFolder, trust, check, limits, network, names, clock);
    }

    public HostSetup limited(HostLimits other) {
        return new HostSetup(workFolder, trust, packs, other, network, names, clock);
    }

    public HostSetup reaching(NetworkPolicy policy) {
        return new HostSetup(workFolder, trust, packs, limits, policy, names, clock);
    }

    public HostSetup resolving(NameLookup lookup) {
        return new HostSetup(workFolder, trust, packs, limits, network, lookup, clock);
    }

    public HostSetup at(Clock other) {
        return new HostSetup(workFolder, trust, packs, limits, network, names, other);
    }
}
