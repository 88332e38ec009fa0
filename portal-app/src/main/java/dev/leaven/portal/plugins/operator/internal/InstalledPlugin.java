package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.review.PluginReview;
import java.time.Instant;
import java.util.Optional;

/**
 * A plugin that the operator let in.
 *
 * @param review of the version that should run; the findings are empty
 * @param previous the version to roll back to
 * @param wanted whether it should run; organisations see only those
 */
public record InstalledPlugin(PluginReview review, Optional<PluginReview> previous, boolean wanted, Instant changedAt) {

    public String id() {
        return review.id();
    }
}
