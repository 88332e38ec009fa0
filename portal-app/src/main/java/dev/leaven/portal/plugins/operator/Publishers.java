package dev.leaven.portal.plugins.operator;

import dev.leaven.host.review.PluginReview;
import dev.leaven.portal.plugins.operator.CertificateRefused.Reason;
import dev.leaven.portal.plugins.operator.internal.Certificates;
import dev.leaven.portal.plugins.operator.internal.InstallationPlatformSql;
import dev.leaven.portal.plugins.operator.internal.InstalledPlugin;
import dev.leaven.portal.plugins.operator.internal.KeptPublisher;
import dev.leaven.portal.plugins.operator.internal.PublisherPlatformSql;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Whose signature lets a plugin in. What is installed already stays so, whoever is trusted. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class Publishers {

    private static final Logger LOG = LoggerFactory.getLogger(Publishers.class);
    private static final int LONGEST_NAME = 300;

    private final PublisherPlatformSql sql;
    private final InstallationPlatformSql installations;
    private final Clock clock;

    Publishers(PublisherPlatformSql sql, InstallationPlatformSql installations, Clock clock) {
        this.sql = sql;
        this.installations = installations;
        this.clock = clock;
    }

    /** By name. */
    public List<Publisher> all() {
        var installed = installations.all();
        return sql.all().stream()
                .map(kept -> new Publisher(
                        kept.name(),
                        kept.fingerprint(),
                        kept.validUntil(),
                        Publisher.Validity.of(kept.validUntil(), clock.instant()),
                        kept.addedAt(),
                        signedBy(kept.fingerprint(), installed)))
                .toList();
    }

    /**
     * Reads a certificate without trusting it.
     *
     * @param pem with {@code BEGIN CERTIFICATE}; what stands around it does not matter
     * @throws CertificateRefused where nobody should trust it
     */
    public PublisherCertificate read(String pem) {
        var certificate = certificate(pem);
        return new PublisherCertificate(
                name(certificate),
                Certificates.fingerprint(certificate),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    /** @throws CertificateRefused as {@link #read} */
    public void trust(String pem) {
        var certificate = certificate(pem);
        sql.add(new KeptPublisher(
                Certificates.fingerprint(certificate),
                name(certificate),
                Certificates.write(certificate),
                certificate.getNotAfter().toInstant(),
                clock.instant()));
        LOG.info("The operator trusts {} ({})", name(certificate), Certificates.fingerprint(certificate));
    }

    /** Lets nothing more in that is signed with this certificate. */
    public void distrust(String fingerprint) {
        sql.remove(fingerprint);
        LOG.info("The operator no longer trusts {}", fingerprint);
    }

    private X509Certificate certificate(String pem) {
        if (pem.contains("PRIVATE KEY")) {
            throw new CertificateRefused(Reason.PRIVATE_KEY);
        }
        X509Certificate certificate;
        try {
            certificate = Certificates.read(pem);
        } catch (IllegalArgumentException _) {
            throw new CertificateRefused(Reason.UNREADABLE);
        }
        var now = clock.instant();
        if (certificate.getNotAfter().toInstant().isBefore(now)) {
            throw new CertificateRefused(Reason.EXPIRED);
        }
        if (certificate.getNotBefore().toInstant().isAfter(now)) {
            throw new CertificateRefused(Reason.NOT_YET_VALID);
        }
        var fingerprint = Certificates.fingerprint(certificate);
        if (sql.all().stream().anyMatch(kept -> kept.fingerprint().equals(fingerprint))) {
            throw new CertificateRefused(Reason.KNOWN);
        }
        return certificate;
    }

    private static List<String> signedBy(String fingerprint, List<InstalledPlugin> installed) {
        return installed.stream()
                .map(InstalledPlugin::review)
                .filter(review -> review.signer()
                        .filter(signer -> signer.sha256().equals(fingerprint))
                        .isPresent())
                .map(PluginReview::id)
                .toList();
    }

    private static String name(X509Certificate certificate) {
        String name = certificate.getSubjectX500Principal().getName();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
