package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.review.PluginKind;
import dev.leaven.host.review.PluginReview;
import dev.leaven.host.review.Signer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may use an id, now and after the plugin was removed: organisations keep settings and secrets under it.
 *
 * @param publisher as the certificate has it; empty for one that nobody signed
 */
public record PluginOrigin(@Nullable PluginKind kind, Optional<String> publisher) {

    public static PluginOrigin of(PluginReview review) {
        return new PluginOrigin(review.kind(), review.signer().map(Signer::name));
    }

    /** Also where one of them does not say: what does not say its kind has been refused for that. */
    public boolean isSameKind(PluginOrigin other) {
        return kind == null || other.kind == null || kind == other.kind;
    }

    // By name, not by certificate, which every publisher renews some day: the operator trusted the new one, too. A jar
    // without a signer has been refused for that.
    public boolean isSamePublisher(PluginOrigin other) {
        return publisher.isEmpty() || other.publisher.isEmpty() || publisher.equals(other.publisher);
    }
}
