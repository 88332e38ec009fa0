package dev.leaven.testkit;

import dev.leaven.host.review.JarReview;
import dev.leaven.host.review.PackReviewer;
import dev.leaven.host.review.PluginReview;
import dev.leaven.host.review.TrustedPublishers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** The jar that the build has just made, as the parent POM names it to its contract tests. */
final class BuiltJar {

    private static final String PROPERTY = "leaven.plugin.jar";
    private static final String PACK = "leaven/pack.yaml";

    private BuiltJar() {}

    /** @throws IllegalStateException outside a build with the parent POM, unless the property is set by hand */
    static Path path() {
        var path = System.getProperty(PROPERTY);
        if (path == null) {
            throw new IllegalStateException(
                    "No -D" + PROPERTY + ": run the contract with mvn verify, or set it to your jar.");
        }
        return Path.of(path);
    }

    /** As an operator would see it who allows this very jar, signed or not. */
    static PluginReview review() throws IOException {
        return JarReview.of(path(), trust(), packs());
    }

    /** The portal's own check of packs, against the recipe of this release. */
    static PackReviewer packs() {
        var check = dev.leaven.pack.PackCheck.extensions();
        return (_, text) ->
                check.problems(PACK, text).stream().map(Object::toString).toList();
    }

    static TrustedPublishers trust() throws IOException {
        var unchecked = JarReview.of(path(), TrustedPublishers.NONE, PackReviewer.NONE);
        return new TrustedPublishers(Set.of(), Set.of(unchecked.sha256()));
    }
}
