package dev.leaven.portal.plugins.operator;

import dev.leaven.host.review.PluginReview;
import dev.leaven.portal.plugins.PackFindings;
import dev.leaven.portal.plugins.RefusalReason;
import java.util.List;
import java.util.Optional;

/**
 * What the operator should know of an uploaded jar before it is let in. Nothing of it has been loaded or kept.
 *
 * @param content what a cluster would add; empty for a channel, for a pack that code supplies, and for one that can't be read
 * @param reasons all that speaks against it; empty where nothing does
 * @param replaces the version that is installed
 * @param otherCertificate whether the publisher signed that version with another certificate
 * @param seen how often the installation was changed, for {@link Installations#approve}
 */
public record UploadReview(
        PluginReview jar,
        Optional<PackFindings.Content> content,
        List<RefusalReason> reasons,
        Optional<PluginReview> replaces,
        boolean otherCertificate,
        int seen) {

    /** Key of the reason that it is what is installed already. */
    public static final String SAME_JAR = "plugins.clash.installed";

    public UploadReview {
        reasons = List.copyOf(reasons);
    }

    /** What it wants to reach and the version that is installed did not; empty where none is. */
    public List<String> newHosts() {
        return replaces.map(old -> jar.hosts().stream()
                        .filter(host -> !old.hosts().contains(host))
                        .toList())
                .orElse(List.of());
    }

    public boolean isAccepted() {
        return reasons.isEmpty();
    }
}
