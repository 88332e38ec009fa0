package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.review.TrustedPublishers;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whom this node believes: the publishers' certificates; every jar that the operator approved, also when its certificate has
 * ended or its publisher is trusted no longer; and what is being developed.
 */
@Component
public class HostTrust implements Supplier<TrustedPublishers> {

    private final PublisherPlatformSql publishers;
    private final InstallationPlatformSql installations;
    private final RunningDevelopmentPlugins development;

    HostTrust(
            PublisherPlatformSql publishers,
            InstallationPlatformSql installations,
            RunningDevelopmentPlugins development) {
        this.publishers = publishers;
        this.installations = installations;
        this.development = development;
    }

    @Override
    public TrustedPublishers get() {
        var checksums = new HashSet<>(development.checksums());
        checksums.addAll(installations.approved());
        return new TrustedPublishers(certificates(), checksums);
    }

    private java.util.Set<X509Certificate> certificates() {
        return publishers.all().stream()
                .map(publisher -> Certificates.read(publisher.pem()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
