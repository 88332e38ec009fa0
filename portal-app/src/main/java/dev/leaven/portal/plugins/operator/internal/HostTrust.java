package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.review.TrustedPublishers;
import dev.leaven.portal.plugins.operator.PluginAllowance;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whom this node believes: the publishers' certificates; every jar that the operator approved, also when its certificate has
 * ended or its publisher is trusted no longer; what is being developed; and what the demo brings.
 */
@Component
public class HostTrust implements Supplier<TrustedPublishers> {

    private final PublisherPlatformSql publishers;
    private final InstallationPlatformSql installations;
    private final RunningDevelopmentPlugins development;
    private final ObjectProvider<PluginAllowance> allowances;

    HostTrust(
            PublisherPlatformSql publishers,
            InstallationPlatformSql installations,
            RunningDevelopmentPlugins development,
            ObjectProvider<PluginAllowance> allowances) {
        this.publishers = publishers;
        this.installations = installations;
        this.development = development;
        this.allowances = allowances;
    }

    @Override
    public TrustedPublishers get() {
        var checksums = new HashSet<>(development.checksums());
        checksums.addAll(installations.approved());
        allowances.forEach(one -> checksums.addAll(one.checksums()));
        return new TrustedPublishers(certificates(), checksums);
    }

    private java.util.Set<X509Certificate> certificates() {
        return publishers.all().stream()
                .map(publisher -> Certificates.read(publisher.pem()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
