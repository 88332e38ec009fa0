package dev.leaven.portal.validation.app;

import java.time.Instant;

/**
 * That a version is the plan.
 *
 * @param since when the last approval that it needed was given or carried
 * @param overridden whether the sponsor put a rejection or a request for changes aside
 */
public record InForce(VersionId version, Instant since, boolean overridden) {}
