package dev.leaven.host.review;

import java.security.CodeSigner;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a jar, gathered entry by entry: Java itself refuses an entry that was changed, but not one that was added, nor
 * one that was taken out.
 */
final class JarSignature {

    private @Nullable Set<X509Certificate> everywhere;
    private @Nullable String firstUnsigned;
    private boolean someSigned;

    /** @param entry that has been read to its end */
    void saw(JarEntry entry) {
        if (isPartOfSignature(entry.getName()) || entry.isDirectory()) {
            return;
        }
        var signers = signers(entry.getCodeSigners());
        if (signers.isEmpty() && firstUnsigned == null) {
            firstUnsigned = entry.getName();
        }
        someSigned |= !signers.isEmpty();
        if (everywhere == null) {
            everywhere = signers;
        } else {
            everywhere.retainAll(signers);
        }
    }

    /** The signer of the whole jar, with the findings that speak against it. */
    Optional<Signer> verdict(JarFile jar, Set<X509Certificate> trusted, Instant now, Findings findings)
            throws java.io.IOException {
        if (findings.has(FindingCode.ALTERED)) {
            return Optional.empty();
        }
        var missing = missing(jar);
        if (someSigned && firstUnsigned != null || missing.isPresent()) {
            findings.add(FindingCode.ALTERED, missing.orElse(firstUnsigned == null ? "" : firstUnsigned));
            return Optional.empty();
        }
        if (everywhere == null || everywhere.isEmpty()) {
            findings.add(FindingCode.UNSIGNED);
            return Optional.empty();
        }
        var certificate =
                everywhere.stream().filter(trusted::contains).findFirst().orElseGet(everywhere.iterator()::next);
        var name = certificate.getSubjectX500Principal().getName();
        if (!trusted.contains(certificate)) {
            findings.add(FindingCode.SIGNER_NOT_TRUSTED, name);
        }
        var end = certificate.getNotAfter().toInstant();
        if (!isValid(certificate, now)) {
            findings.add(FindingCode.SIGNER_EXPIRED, end.toString());
        }
        return Optional.of(new Signer(name, fingerprint(certificate), end));
    }

    /** An entry that was signed and is no longer there. */
    private static Optional<String> missing(JarFile jar) throws java.io.IOException {
        var manifest = jar.getManifest();
        if (manifest == null) {
            return Optional.empty();
        }
        return manifest.getEntries().entrySet().stream()
                .filter(section -> section.getValue().keySet().stream()
                        .anyMatch(name -> name.toString().endsWith("-Digest")))
                .map(section -> section.getKey())
                .filter(name -> !isThere(jar, name))
                .findFirst();
    }

    // Java finds "a/B.class/" where it is asked for "a/B.class".
    private static boolean isThere(JarFile jar, String name) {
        var entry = jar.getEntry(name);
        return entry != null && entry.getName().equals(name);
    }

    private static Set<X509Certificate> signers(CodeSigner @Nullable [] signers) {
        var result = new LinkedHashSet<X509Certificate>();
        if (signers != null) {
            Arrays.stream(signers)
                    .map(signer -> signer.getSignerCertPath().getCertificates().getFirst())
                    .filter(X509Certificate.class::isInstance)
                    .map(X509Certificate.class::cast)
                    .forEach(result::add);
        }
        return result;
    }

    private static boolean isValid(X509Certificate certificate, Instant now) {
        try {
            certificate.checkValidity(Date.from(now));
            return true;
        } catch (CertificateExpiredException | CertificateNotYetValidException _) {
            return false;
        }
    }

    /** Whether it is what Java verifies the others by, and so is not signed itself. */
    static boolean isPartOfSignature(String entry) {
        return entry.toUpperCase(Locale.ROOT)
                .matches("META-INF/(MANIFEST\\.MF|SIG-[^/.]*(\\.[A-Z0-9]{1,3})?|[^/]+\\.(SF|RSA|DSA|EC))");
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
