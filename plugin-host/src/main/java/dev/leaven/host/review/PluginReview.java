package dev.leaven.host.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a jar before a class of it is loaded. What the manifest does not say is empty.
 *
 * @param kind null where the manifest does not say, or says something else
 * @param requires range of API versions
 * @param hosts as in {@code Leaven-Hosts}: what it wants to reach
 * @param sha256 of the jar, 64 hexadecimal digits in lower case
 * @param size in bytes
 * @param signer empty for a jar that is not signed as a whole by one signer
 * @param pack the text of {@code leaven/pack.yaml}
 * @param findings every reason to refuse it; empty where there is none
 */
public record PluginReview(
        String id,
        String version,
        @Nullable PluginKind kind,
        String provider,
        String description,
        String licence,
        String requires,
        List<String> hosts,
        String sha256,
        long size,
        Optional<Signer> signer,
        Optional<String> pack,
        List<Finding> findings) {

    public PluginReview {
        hosts = List.copyOf(hosts);
        findings = List.copyOf(findings);
    }

    public PluginReview with(List<Finding> more) {
        var all = new ArrayList<>(findings);
        all.addAll(more);
        return new PluginReview(
                id, version, kind, provider, description, licence, requires, hosts, sha256, size, signer, pack, all);
    }

    /** Whether nothing speaks against it. */
    public boolean isAccepted() {
        return findings.isEmpty();
    }
}
