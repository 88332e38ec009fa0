package dev.leaven.plugin.cluster;

/**
 * Supplies a pack by code, where a file in the jar does not suffice. Named in
 * {@code META-INF/services/dev.leaven.plugin.cluster.PackSource}; asked once when the plugin is installed or upgraded, and
 * the answer is frozen. A jar has either this or {@code leaven/pack.yaml}.
 */
public interface PackSource {

    /** Largest pack, in characters. */
    int MAX_PACK = 2_000_000;

    /**
     * {@return the pack as YAML or JSON in the pack schema, kind {@code extension}} Up to {@link #MAX_PACK} characters, the same
     * text at every call. Has 2 s.
     */
    String pack();
}
