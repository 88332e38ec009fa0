package dev.leaven.portal.plugins;

import java.time.Instant;
import java.util.List;

/**
 * A publisher whose signature lets plugins in.
 *
 * @param name as the certificate has it, RFC 2253
 * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits in lower case
 * @param signed names of the installed plugins that it signed
 */
public record Publisher(String name, String fingerprint, Instant validUntil, Instant addedAt, List<String> signed) {

    public Publisher {
        signed = List.copyOf(signed);
    }
}
