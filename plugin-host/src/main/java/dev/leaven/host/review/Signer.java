package dev.leaven.host.review;

import java.time.Instant;

/**
 * Who signed a jar.
 *
 * @param name as the certificate has it, RFC 2253
 * @param sha256 fingerprint of the certificate, 64 hexadecimal digits in lower case
 * @param validUntil when the certificate ends
 */
public record Signer(String name, String sha256, Instant validUntil) {}
