package dev.leaven.host.review;

import java.security.cert.X509Certificate;
import java.util.Set;

/**
 * Whose plugins the operator lets in.
 *
 * @param certificates of the signers themselves: no certificate is trusted for whoever signed it
 * @param checksums SHA-256 of jars that need no signer, as 64 hexadecimal digits in lower case: what is being developed, or
 *     what the operator approved while its signer's certificate was still valid
 */
public record TrustedPublishers(Set<X509Certificate> certificates, Set<String> checksums) {

    public static final TrustedPublishers NONE = new TrustedPublishers(Set.of(), Set.of());

    public TrustedPublishers {
        certificates = Set.copyOf(certificates);
        checksums = Set.copyOf(checksums);
    }
}
