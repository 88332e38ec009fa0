package dev.leaven.portal.plugins.operator;

import java.time.Instant;

/**
 * What the operator should compare before trusting it.
 *
 * @param name as the certificate has it, RFC 2253
 * @param fingerprint SHA-256, 64 hexadecimal digits in lower case
 */
public record PublisherCertificate(String name, String fingerprint, Instant validFrom, Instant validUntil) {}
