package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.review.Finding;
import java.time.Instant;
import java.util.List;

/**
 * A version did not start on this node.
 *
 * @param wanted what was tried
 * @param findings why
 * @param again when it is tried next
 */
public record StartFailure(DesiredPlugin wanted, List<Finding> findings, Instant again) {

    public StartFailure {
        findings = List.copyOf(findings);
    }
}
