package dev.leaven.portal.plugins.operator.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Publishers' certificates as text. */
public final class Certificates {

    private static final int LONGEST = 20_000;
    private static final int LINE = 64;
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";
    private static final Pattern ONE = Pattern.compile(BEGIN + "([A-Za-z0-9+/=\\s]+)" + END);

    private Certificates() {}

    /**
     * The first certificate in the text; what stands around it, as some tools write, does not matter.
     *
     * @throws IllegalArgumentException where there is none that can be read
     */
    public static X509Certificate read(String pem) {
        var found = ONE.matcher(pem.length() > LONGEST ? "" : pem);
        if (!found.find()) {
            throw new IllegalArgumentException("no certificate");
        }
        try {
            var der = Base64.getMimeDecoder().decode(found.group(1).getBytes(StandardCharsets.US_ASCII));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new IllegalArgumentException("no certificate", e);
        }
    }

    /** As {@link #read} takes it. */
    public static String write(X509Certificate certificate) {
        try {
            var lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return BEGIN + "\n" + lines + "\n" + END + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256, 64 hexadecimal digits in lower case. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
