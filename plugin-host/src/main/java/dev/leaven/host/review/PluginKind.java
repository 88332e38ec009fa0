package dev.leaven.host.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a plugin adds, as its manifest's {@code Leaven-Kind} says. */
public enum PluginKind {
    /** Content: questions, ingredients, actions. */
    CLUSTER,
    /** A way to bring messages to people. */
    CHANNEL;

    static Optional<PluginKind> of(String inManifest) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(inManifest))
                .findFirst();
    }
}
