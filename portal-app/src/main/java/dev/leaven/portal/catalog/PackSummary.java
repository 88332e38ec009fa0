package dev.leaven.portal.catalog;

import java.time.Instant;

/**
 * A published version without its content.
 *
 * @param checksum SHA-256 of the canonical content, 64 hex digits
 */
public record PackSummary(PackRef ref, PackKind kind, String checksum, Instant publishedAt) {}
