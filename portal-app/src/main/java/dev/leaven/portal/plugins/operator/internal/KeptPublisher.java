package dev.leaven.portal.plugins.operator.internal;

import java.time.Instant;

/** A publisher as the database has it. */
public record KeptPublisher(String fingerprint, String name, String pem, Instant validUntil, Instant addedAt) {}
